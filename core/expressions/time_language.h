#pragma once

#include "core/expressions/time_grammar.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The words that stand before, between and after times: see resources/en/time_phrases.json.
struct TimePhrases {
    std::vector<std::string> joints;      ///< what alone makes a range of two times: "to the"
    std::vector<std::string> typedJoints; ///< where a range that was typed is cut, with the spaces round them
    std::vector<std::string> pairOpeners; ///< before a range of which `pairJoint` is the joint: "between"
    std::string pairJoint;                ///< "and"
    std::vector<std::string> pairJoints;  ///< the same, where it is all that stands between: "and the"
    std::vector<std::string> leadIns;     ///< before a time, without a meaning of their own
    std::string leadIn;                   ///< the one after which most words are read as a time: "in"
    std::vector<std::string> since;       ///< before what goes on from then
    std::vector<std::string> from;        ///< the same, if one of `onwards` follows
    std::vector<std::string> onwards;
    std::vector<std::string> until;       ///< before what ends then
    std::vector<std::string> approximate; ///< before what was about then: "circa"
    std::vector<std::string> lists;       ///< before the last day of a list: "and"
    std::vector<std::string> choices;     ///< before the last of some days, one of which is meant: "or"
    std::vector<std::string> listNames;   ///< of lists of dated happenings: "timeline"
    std::vector<std::string> dateLabels;  ///< before the day of a text on a line of its own: "published"
    std::vector<std::string> commas;      ///< between the others
    std::vector<std::string> clockJoints; ///< between a clock and its day: "on"
};

/// What reading the times of a language takes. Immutable.
struct TimeLanguage {
    TimeGrammar grammar;
    TimePhrases phrases;

    [[nodiscard]] static const TimeLanguage& english();
    /// Of any language what is written in digits alone: "2023-09-21", "21.9.2023", "21/9/2023".
    [[nodiscard]] static const TimeLanguage& digits();
};

/// Whether `words` are one of some phrases.
[[nodiscard]] bool isOneOf(const std::vector<std::string>& phrases, std::string_view words);

} // namespace dateline
