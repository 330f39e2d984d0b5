#pragma once

#include "core/roles/parties.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace dateline {

/// Somebody who takes part in a happening, and how.
struct Actor {
    std::string name; ///< as the text has it; of a capital that acts its country
    ActorRole role = ActorRole::Unknown;
};

/// Adds an actor to a list, or tells the role of one who is in it.
void addActor(std::vector<Actor>& actors, Actor actor, std::size_t most);

/// Who a text has named so far: who "he", "it", "the group" are, and what their full names are. Of its
/// sentences it keeps the last few, and of names those that have a shorter one.
class Cast {
public:
    /// Notes who a sentence names. Sentences come in text order.
    void read(const RoleContext& context);

    /// Who the parties of a happening in the sentence that was read last are.
    [[nodiscard]] std::vector<Actor> actorsOf(const RoleContext& context,
                                              const std::vector<Party>& parties) const;
    /// Who else a range of that sentence names for sure.
    [[nodiscard]] std::vector<Actor> othersIn(const RoleContext& context, WordRange range) const;

    /// The name by which the whole text knows somebody: of "Costa" "Ana Costa", of "MLF" what it stands for.
    [[nodiscard]] std::string fullName(const std::string& name) const;

private:
    struct Named {
        std::string name;
        ActorKind kind;
        std::uint32_t at = 0; ///< word
    };
    /// Of a sentence.
    using NamedList = std::vector<Named>;

    void note(const RoleContext& context, const NounPhrase& phrase);
    void noteAbbreviations(const RoleContext& context);
    void noteShort(const std::string& shortName, const std::string& name);
    [[nodiscard]] std::vector<std::string> namesOf(const RoleContext& context, const NounPhrase& phrase,
                                                   const Party& party, WordRange apart) const;
    /// The single one of the nearest sentence that has any who fits.
    [[nodiscard]] std::vector<std::string> told(const RoleContext& context, const NounPhrase& phrase,
                                                WordRange apart) const;

    std::deque<NamedList> m_sentences; ///< the latest first
    std::map<std::string, std::string, std::less<>> m_full;
    const RoleWords* m_roles = nullptr;
};

} // namespace dateline
