#pragma once

#include "core/base/phrase.h"
#include "core/event/event.h"
#include "core/event/event_columns.h"
#include "core/event/event_key.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// A record that tells of an event, such as a row of a table: what a reader is shown of it in place of a
/// passage.
struct SourceRecord {
    std::size_t line = 0;                                    ///< of its file, from 1
    std::vector<std::pair<std::string, std::string>> fields; ///< name and value of those that say something
    std::size_t emptyFields = 0;                             ///< and how many do not
    bool changed = false;                                    ///< its file is no longer what was read
};

/// What a part of a record was read as.
enum class FieldRole : std::uint8_t { Profile, Date, Title, Type, Who, Where, Deaths, Speaker };

/// A source that is no running text, as a whole.
struct SourceSummary {
    std::size_t records = 0;
    std::vector<std::pair<FieldRole, std::vector<std::string>>> roles; ///< by the fields' names
    std::size_t skipped = 0;                                           ///< records with something wrong
    std::size_t doubted = 0;                                           ///< read all the same
    std::vector<std::pair<std::size_t, Phrase>> problems;              ///< by line
    bool changed = false;
};

/// Where events come from; nobody asks what is behind it. Its events are known by their places in columns(),
/// which are in the order of a timeline; their quotes count documents from the source's first. Immutable; any
/// thread may ask.
class EventSource {
public:
    virtual ~EventSource() = default;

    [[nodiscard]] virtual const EventColumns& columns() const = 0;
    /// All of an event; made when it is asked for, where the source does not hold it.
    [[nodiscard]] virtual Event event(std::uint32_t place) const = 0;
    /// The event where it stands in memory; null when it is made when it is asked for.
    [[nodiscard]] virtual const Event* held(std::uint32_t place) const = 0;
    [[nodiscard]] virtual std::string title(std::uint32_t place) const = 0;
    [[nodiscard]] virtual std::string speaker(std::uint32_t place) const = 0;
    [[nodiscard]] virtual std::string derivation(std::uint32_t place) const = 0;
    /// `document` is the id of the source's first document.
    [[nodiscard]] virtual EventKey key(std::uint32_t place, std::string_view document) const = 0;
    [[nodiscard]] virtual std::optional<std::uint32_t> find(std::string_view key,
                                                            std::string_view document) const = 0;

    /// What the quotes of its document point into.
    [[nodiscard]] virtual std::string_view text(DocumentIndex document) const = 0;
    /// What a quote says; of a record its words without those of its other fields.
    [[nodiscard]] virtual std::string words(const Quote& quote) const = 0;
    /// Whether its quotes are records and no passages of a text.
    [[nodiscard]] virtual bool hasRecords() const = 0;
    /// The record that a quote is; the others, and their lines, are looked through for it. Only of what has
    /// records.
    [[nodiscard]] virtual SourceRecord record(const Quote& quote) const = 0;
    /// The line of its file on which a record stands. Linear in the file.
    [[nodiscard]] virtual std::size_t line(const Quote& quote) const = 0;
    [[nodiscard]] virtual SourceSummary summary() const = 0;

    /// Takes from `passes`, by place, the events that do not hold each of `words`, which are case-folded.
    virtual void search(const std::vector<std::string>& words, std::vector<bool>& passes) const = 0;

    /// What it reads from while it is open, and nobody may write to; empty: no file.
    [[nodiscard]] virtual std::filesystem::path file() const = 0;
    /// How a Dateline file refers to it instead of holding it: a name and a JSON value, such as "dataset" and
    /// {"file": …}.
    [[nodiscard]] virtual std::pair<std::string, std::string> reference() const = 0;
};

using EventSourcePtr = std::shared_ptr<const EventSource>;

} // namespace dateline
