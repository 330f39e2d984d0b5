#include "core/lexicon/user_lexicon.h"

#include "core/base/parse_json.h"
#include "core/lexicon/lexicon_builder.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 4> kLists{"verbs", "nouns", "genericVerbs", "genericNouns"};
constexpr std::array<std::string_view, 3> kBuiltIn{"@none", "@name", "@place"};
constexpr std::size_t kMostClasses = 12;
constexpr std::size_t kLongestEntry = 1000;
/// Every word of a text is held against all entries that begin with it.
constexpr std::size_t kMostEntries = 20'000;

/// Checks what the builder takes for granted; what is wrong, or nothing.
class Checker {
public:
    explicit Checker(const Lexicon& program) : m_program(program) {}

    Phrase run(const json& data) {
        if (!data.is_object() || !data.contains("types") || !data["types"].is_object())
            return Phrase::tr("it must be an object with \"types\"");
        for (const auto& [key, value] : data.items())
            if (key != "types" && key != "classes" && key != "about")
                return Phrase::tr("\"{}\" is none of types, classes, about", key);
        if (data.contains("classes"))
            readClasses(data["classes"]);
        for (const auto& [type, entries] : data["types"].items())
            readType(type, entries);
        return m_wrong;
    }

private:
    void wrong(Phrase message) {
        if (m_wrong.empty())
            m_wrong = std::move(message);
    }

    void readClasses(const json& classes) {
        if (!classes.is_object() || classes.size() > kMostClasses)
            return wrong(
                Phrase::tr("\"classes\" must be an object of at most {} lists of words", kMostClasses));
        for (const auto& [name, words] : classes.items()) {
            if (m_program.classOf(name).any())
                wrong(Phrase::tr("the class \"{}\" is one of the program's own; choose another name", name));
            if (!words.is_string())
                wrong(Phrase::tr("the class \"{}\" must be words in one string", name));
            m_classes.push_back("@" + name);
        }
    }

    void readType(const std::string& type, const json& entries) {
        if (!eventTypeFromKey(type))
            return wrong(Phrase::tr("\"{}\" is no type of event", type));
        if (!entries.is_object())
            return wrong(Phrase::tr("\"{}\" must hold lists of verbs and nouns", type));
        for (const auto& [list, words] : entries.items()) {
            if (std::find(kLists.begin(), kLists.end(), list) == kLists.end() || !words.is_array())
                return wrong(Phrase::tr("\"{}\" of \"{}\" is none of the lists verbs, nouns, genericVerbs, "
                                        "genericNouns",
                                        list, type));
            m_entries += words.size();
            if (m_entries > kMostEntries)
                return wrong(Phrase::tr("it has more than {} entries", kMostEntries));
            for (const json& entry : words)
                readEntry(type, entry);
        }
    }

    void readEntry(const std::string& type, const json& entry) {
        if (!entry.is_string())
            return wrong(Phrase::tr("{} of \"{}\" is not a text in quotes", entry.dump(), type));
        const auto& text = entry.get_ref<const std::string&>();
        if (text.empty() || text.size() > kLongestEntry || !startsWithWord(text))
            return wrong(Phrase::tr("\"{}\" of \"{}\" must begin with a word in small letters", text, type));
        for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
            const std::string name = text.substr(at, text.find_first_of(" |", at) - at);
            const bool known = std::find(kBuiltIn.begin(), kBuiltIn.end(), name) != kBuiltIn.end() ||
                               std::find(m_classes.begin(), m_classes.end(), name) != m_classes.end() ||
                               m_program.classOf(name.substr(1)).any();
            if (!known)
                wrong(Phrase::tr("\"{}\" of \"{}\" names the class {}, which does not exist", text, type,
                                 name));
        }
    }

    static bool startsWithWord(std::string_view text) {
        const char first = text[text.front() == '=' && text.size() > 1 ? 1 : 0];
        return (first >= 'a' && first <= 'z') || static_cast<unsigned char>(first) >= 0x80;
    }

    const Lexicon& m_program;
    Phrase m_wrong;
    std::size_t m_entries = 0;
    std::vector<std::string> m_classes;
};

} // namespace

Result<Lexicon> lexiconWith(std::string_view text, std::string_view name, const Lexicon& program) {
    const auto bad = [&](Phrase message) {
        return tl::unexpected(Error{ErrorKind::BadFormat,
                                    Phrase::tr("this is no list of event words: {}", std::move(message)),
                                    std::string(name)});
    };
    const auto data = parseJson(text, name);
    if (!data)
        return tl::unexpected(data.error());
    if (Phrase wrong = Checker(program).run(*data); !wrong.empty())
        return bad(std::move(wrong));
    LexiconBuilder builder;
    builder.addProgramsWords();
    try {
        builder.addOwnWords(text);
    } catch (const std::exception& error) {
        return bad(Phrase::foreign(error.what()));
    }
    return std::move(builder).finish();
}

} // namespace dateline
