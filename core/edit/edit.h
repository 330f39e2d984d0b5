#pragma once

#include "core/event/event.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline {

/// What a person can set of an event. Whole: all of an event that no reading tells, added by hand, or kept
/// when a text was read again and no longer told it. MergedInto: the event that it is the same as.
/// NothingHere: of a sentence, by the key of its words, that it tells of no event. DistinctFrom: the events
/// that it is not the same as, though it may look so.
enum class EventField : std::uint8_t {
    Title,
    Type,
    When,
    Modality,
    Status,
    Speaker,
    Actors,
    Roles,
    Place,
    Quotes,
    Counts,
    Check,
    Star,
    Note,
    Tags,
    Removed,
    MergedInto,
    Whole,
    NothingHere,
    DistinctFrom
};
inline constexpr std::size_t kEventFieldCount = 20;

[[nodiscard]] std::string_view name(EventField field); ///< as in a Dateline file: "mergedInto"
[[nodiscard]] std::optional<EventField> eventFieldFromName(std::string_view name);
[[nodiscard]] Wording label(EventField field); ///< "Type"

/// A value as a Dateline file writes it: an EDTF string, the key of a type, the name of a role, of each count
/// its countLine(). Of Star,
/// Removed and NothingHere "yes".
using FieldValue =
    std::variant<std::string, std::vector<std::string>, std::vector<Quote>, std::shared_ptr<const Event>>;

/// Whether they say the same; of whole events, whether they are one.
[[nodiscard]] bool sameValue(const FieldValue& a, const FieldValue& b);

/// A field as a person set it.
struct Setting {
    FieldValue value;
    std::string who;
    std::chrono::sys_seconds at; ///< UTC
    /// Of a check, what it was of: see readingOf(). A check whose event is read otherwise does not count.
    std::vector<std::string> of = {};

    friend bool operator==(const Setting& a, const Setting& b) {
        return sameValue(a.value, b.value) && a.who == b.who && a.at == b.at && a.of == b.of;
    }
};

/// One change of one field; none: as it was read.
struct Edit {
    EventKey event;
    EventField field = EventField::Title;
    std::optional<Setting> before = {};
    std::optional<Setting> after = {};

    friend bool operator==(const Edit&, const Edit&) = default;
};

/// What takes a change back.
[[nodiscard]] Edit inverse(Edit edit);
/// What takes several back that were made in this order.
[[nodiscard]] std::vector<Edit> inverse(std::vector<Edit> edits);

/// Who did something, and when.
struct Stamp {
    std::string who;
    std::chrono::sys_seconds at; ///< UTC
};

struct LogEntry {
    Edit edit;
    Stamp stamp;
};

using Settings = std::map<EventField, Setting>;

/// What people changed of what was read: what stands now, and a log of all that was done, what was taken back
/// included. Only the first is drawn and compared.
class Edits {
public:
    using State = std::map<EventKey, Settings, std::less<>>;

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const std::vector<LogEntry>& log() const { return m_log; }
    [[nodiscard]] bool empty() const { return m_state.empty() && m_log.empty(); }
    /// What is set of an event; null when nothing is.
    [[nodiscard]] const Settings* of(std::string_view key) const;
    [[nodiscard]] const Setting* of(std::string_view key, EventField field) const;
    /// The text that is set; empty when none is.
    [[nodiscard]] std::string_view textOf(std::string_view key, EventField field) const;

    /// Makes a change, whatever stood there before, and writes it into the log.
    void make(const Edit& edit, const Stamp& stamp);
    /// What a file holds.
    void restore(const EventKey& event, EventField field, Setting setting);
    void restoreLog(LogEntry entry) { m_log.push_back(std::move(entry)); }
    /// The same state, with another log.
    [[nodiscard]] Edits withLog(std::vector<LogEntry> log) const;
    /// Those of another timeline, whose events are named otherwise here, and their documents numbered from
    /// `documentsBy` on.
    void take(Edits more, const std::map<EventKey, EventKey>& renamed, DocumentIndex documentsBy);

    /// Whether the states are the same.
    friend bool operator==(const Edits& a, const Edits& b) { return a.m_state == b.m_state; }

private:
    void set(const EventKey& event, EventField field, std::optional<Setting> setting);

    State m_state;
    std::vector<LogEntry> m_log;
};

} // namespace dateline
