#pragma once

#include "core/timeline/timeline.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <chrono>
#include <string_view>
#include <vector>

namespace dateline {

/// What the window says of events, in words.

[[nodiscard]] QString toQString(std::string_view utf8);
[[nodiscard]] QDate toQDate(std::chrono::sys_days day);
[[nodiscard]] std::chrono::sys_days toDays(QDate day);

/// An event's title, cut for the name of a step.
[[nodiscard]] QString shortTitle(const Event& event);
/// “The truce began”, or "5 events".
[[nodiscard]] QString named(const std::vector<Event>& events);

/// "Thu 21 Sep 2023".
[[nodiscard]] QString dayText(std::chrono::sys_days day);
/// "Wed 20 September 2023", or "undated".
[[nodiscard]] QString whenText(const Event& event);
[[nodiscard]] QString whenText(const EventBrief& event);
/// The time from the first of some dated events to the last: "autumn 2020 – December 2022".
[[nodiscard]] QString timeOf(const Timeline& timeline, const std::vector<EventIndex>& events);
/// "reported", "claimed", "disputed".
[[nodiscard]] QString statusText(Status status);
/// "unchecked", "checked", "doubtful".
[[nodiscard]] QString checkText(Check check);
/// What people made of an event, each in words: "checked", "added by hand", "changed by hand". Empty when
/// they left it as it was read.
[[nodiscard]] QStringList byHandTexts(const Event& event);
/// "expected", "hypothetical", "did not happen", "background"; of what is actual, "actual".
[[nodiscard]] QString modalityText(Modality modality);
/// Status, and modality when it is not actual: "expected, claimed".
[[nodiscard]] QString standingText(const Event& event);
[[nodiscard]] QString standingText(Modality modality, Status status);
/// "1.25", "−0.5".
[[nodiscard]] QString weightText(double weight);
/// "at least 200 killed: ethnic Armenians — said by the ombudsman".
[[nodiscard]] QString claimText(const CasualtyClaim& claim);
/// The words of a quote, line ends as spaces.
[[nodiscard]] QString quoteText(const Timeline& timeline, const Quote& quote);
/// The same as it is shown: cut when it is very long.
[[nodiscard]] QString shownQuote(const Timeline& timeline, const Quote& quote);
} // namespace dateline
