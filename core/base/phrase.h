#pragma once

#include <fmt/core.h>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace dateline {

/// Gives an English sentence of the program in another language; with its "{}", or "{0}" in another order.
using Translation = std::string (*)(const char* english);
[[nodiscard]] std::string inEnglish(const char* english);

/// English words of the program with nothing in them that varies, such as the name of a kind of event in a
/// table.
struct Wording {
    const char* english;

    constexpr operator std::string_view() const { return english; }
};

/// Words of the program for a person to read: an English sentence, by which it is translated, and what stands
/// in it. `tr` is the name by which Qt's lupdate finds every sentence.
class Phrase {
#ifdef LUPDATE // which alone reads this: the context of every sentence, wherever it stands
    Q_DECLARE_TR_FUNCTIONS(Phrase)
#endif

public:
    Phrase() = default;
    Phrase(Wording label) : m_english(label.english) {}

    [[nodiscard]] static constexpr Wording tr(const char* english) {
        return {english};
    }
    /// `english` is a literal with a "{}" for each part: a number, foreign words, or another phrase.
    template <typename... Parts>
    [[nodiscard]] static Phrase
    tr(fmt::format_string<std::conditional_t<true, std::string, Parts>...> english, Parts&&... parts) {
        Phrase phrase;
        phrase.m_english = fmt::string_view(english).data();
        (phrase.m_parts.push_back(part(std::forward<Parts>(parts))), ...);
        return phrase;
    }
    /// What is no sentence of the program, such as a name; the same in every language.
    [[nodiscard]] static Phrase foreign(std::string words);

    [[nodiscard]] bool empty() const {
        return m_english == nullptr && m_foreign.empty();
    }
    /// By the English sentences where a translation lacks a part.
    [[nodiscard]] std::string in(Translation language) const;
    /// In English.
    explicit operator std::string() const;
    /// Whether they say the same in English.
    friend bool operator==(const Phrase& a, const Phrase& b) {
        return std::string(a) == std::string(b);
    }

private:
    template <typename Part>
    static Phrase part(Part&& value) {
        if constexpr (std::is_convertible_v<Part, Phrase>)
            return std::forward<Part>(value);
        else
            return foreign(fmt::format("{}", value));
    }

    const char* m_english = nullptr;
    std::string m_foreign;
    std::vector<Phrase> m_parts;
};

} // namespace dateline
