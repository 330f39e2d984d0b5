#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline {

/// The sets of resources/en/roles.json: words by what they say of who takes part.
enum class RoleSet : std::uint8_t {
    Undergo,     ///< verbs that befall their subject: "die", "flee"
    UndergoNoun, ///< nouns that befall their possessor: "his arrest"
    LostTo,      ///< verbs and nouns after which "to" names who did it: "fell to the rebels"
    DoneBy,      ///< nouns after which "of" names who did it: "the resignation of the minister"
    HandsOf,     ///< "at the hands of", "on the orders of"
    Towards,     ///< prepositions after a verb, before whom it is done to: "fired on the crowd"
    With,        ///< before a partner
    Between,     ///< before partners
    Against,     ///< before an opponent
    From,        ///< before who loses something
    To,          ///< before who gets something
    Receiving,   ///< verbs whose subject is struck by what they name: "suffered an attack"
    Giving,      ///< verbs that make what they name happen: "launched an attack"
    HeldAs,      ///< "took two men prisoner"
    Nobody,      ///< too vague to be an actor: "thousands", "government"
    Someone,     ///< nouns for people that the lexicon has no set for
    NoOne,       ///< nouns that end as those for people do: "order"
    GroupName,   ///< words in the names of bodies: "League"
    Title,       ///< before a person's name
    He,          ///< pronouns
    It,          ///< of a body or a thing
    They,
    Self,         ///< "himself"
    Pointer,      ///< nouns that point at a body told of before: "the group"
    Sides,        ///< "the rivals", "both sides"
    Belonging,    ///< before whose it is: "rice belonging to"
    Spokesperson, ///< who speaks for another
};

/// What the words of a language say of roles. Immutable.
class RoleWords {
public:
    /// Of a file such as resources/en/roles.json.
    explicit RoleWords(std::string_view json);

    /// Whether a word in lower case is one of a set's; of verbs and nouns in their base form. Constant time.
    [[nodiscard]] bool has(RoleSet set, std::string_view word) const;
    /// Whether a noun that the lexicon does not know ends as one for a person does: "schoolteacher".
    [[nodiscard]] bool endsAsPerson(std::string_view noun) const;

    /// Of a plural that is made by another ending than most ("herdsmen") its singular; else none.
    [[nodiscard]] std::optional<std::string> irregularSingular(std::string_view noun) const;

private:
    std::unordered_map<std::string, std::uint32_t> m_sets; ///< flags of RoleSet
    std::vector<std::string> m_endings;
    std::vector<std::pair<std::string, std::string>> m_plurals;
};

} // namespace dateline
