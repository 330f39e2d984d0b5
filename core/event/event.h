#pragma once

#include "core/base/phrase.h"
#include "core/base/span.h"
#include "core/event/event_key.h"
#include "core/event/event_type.h"
#include "core/time/when.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A document's place in its timeline's list of documents.
using DocumentIndex = std::uint32_t;

/// A stretch of a document that says so. The words themselves are `slice(document.text, span)`.
struct Quote {
    DocumentIndex document = 0;
    Span span;
    /// Only of a quote that a Dateline file holds but whose document no longer does: the words as they were.
    /// `span` is then empty.
    std::string orphan;
    /// Fields of its Dateline file that this version does not know, as a JSON object; of an orphan its place
    /// too.
    std::string extra = {};

    friend bool operator==(const Quote&, const Quote&) = default;
};

/// Did it happen? By PLOVER. Historical: background, more than a year before publication.
enum class Modality : std::uint8_t { Actual, Future, Hypothetical, Negated, Historical };
/// Who vouches for it: the article's own voice; a party to it; or one whom another source, or the article,
/// doubts.
enum class Status : std::uint8_t { Reported, Claimed, Disputed };
enum class CasualtyKind : std::uint8_t { Killed, Injured, Displaced, Captured, Missing };
inline constexpr std::size_t kCasualtyKindCount = 5;
/// What a count counts: of this event alone, of several together, or of all up to a day ("340 this month").
enum class CasualtyScope : std::uint8_t { Event, Shared, Cumulative };

/// What part somebody has in an event: did it, suffered it, or took part as an equal; or it is not known.
enum class ActorRole : std::uint8_t { Unknown, Did, Suffered, With };

[[nodiscard]] std::string_view name(Modality modality);
[[nodiscard]] std::string_view name(Status status);
[[nodiscard]] std::string_view name(CasualtyKind kind);
[[nodiscard]] std::string_view name(ActorRole role); ///< of Unknown empty
[[nodiscard]] std::string_view name(CasualtyScope scope);
[[nodiscard]] std::optional<Modality> modalityFromName(std::string_view name);
[[nodiscard]] std::optional<Status> statusFromName(std::string_view name);
[[nodiscard]] std::optional<CasualtyKind> casualtyKindFromName(std::string_view name);
[[nodiscard]] std::optional<ActorRole> actorRoleFromName(std::string_view name);
[[nodiscard]] std::optional<CasualtyScope> casualtyScopeFromName(std::string_view name);

/// A count that somebody gives. "at least 200" is low 200, best 200, no high; "dozens" is low 24 alone.
struct CasualtyClaim {
    CasualtyKind kind = CasualtyKind::Killed;
    std::optional<int> low;
    std::optional<int> best;
    std::optional<int> high;
    std::string who;        ///< as the text has it: "ethnic Armenians"
    std::string speaker;    ///< who counted; empty: the article itself
    Quote quote;            ///< the words of the count
    std::string extra = {}; ///< as of Quote
    CasualtyScope scope = CasualtyScope::Event;
    std::optional<std::chrono::sys_days> asOf = {}; ///< the day up to which it counts, where that is told
};

/// Whether a count is the event's own, and not of several or of all so far.
[[nodiscard]] inline bool isOwn(const CasualtyClaim& claim) {
    return claim.scope == CasualtyScope::Event;
}

/// One step of how an event came to be what it is.
/// Conflict: words that speak against the date. For, Against: clues for the event and against it.
enum class ReasonFor : std::uint8_t {
    Type,
    Date,
    Modality,
    Status,
    Speaker,
    Place,
    Merge,
    Conflict,
    For,
    Against
};
[[nodiscard]] constexpr bool isClue(ReasonFor about) {
    return about == ReasonFor::For || about == ReasonFor::Against;
}

struct Reason {
    ReasonFor about = ReasonFor::Type;
    Phrase text;                ///< one line, for people
    std::optional<Quote> words; ///< the words that say so
    std::string extra = {};     ///< as of Quote
};

/// What one of several documents says of an event.
struct Account {
    EventKey key; ///< of the event as this document alone tells it; empty when it is not known
    DocumentIndex document = 0;
    std::string title;
    std::optional<When> when;
    Status status = Status::Reported;
    std::string speaker;
    Phrase derivation;

    friend bool operator==(const Account&, const Account&) = default;
};

/// Whether a person compared an event with its source.
enum class Check : std::uint8_t { Unchecked, Checked, Doubtful };
[[nodiscard]] std::string_view name(Check check);
[[nodiscard]] std::optional<Check> checkFromName(std::string_view name);

/// Where an event comes from: a reading; a person who added it; a reading that no longer tells it, and a
/// person who had changed it, for which it is kept; or the row of a table that a person changed, whose quote
/// is that row.
enum class Origin : std::uint8_t { Read, Added, Kept, Row };

/// What a person put to an event beside what its source says.
struct Annotation {
    Check check = Check::Unchecked;
    bool star = false;
    Origin origin = Origin::Read;
    std::string note;
    std::vector<std::string> tags;
    std::vector<std::string> changed =
        {}; ///< the names of the fields that a person set, as in a Dateline file

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// A happening that one or more sentences tell of.
struct Event {
    EventKey id; ///< unique in a timeline
    EventType type = EventType::Other;
    std::string title;        ///< a verbatim slice of the first quote, unless a person wrote it
    std::optional<When> when; ///< none: undated
    Modality modality = Modality::Actual;
    Status status = Status::Reported;
    std::string speaker; ///< who claims or says it; empty: the article itself
    std::vector<std::string> actors;
    std::vector<ActorRole> roles; ///< of the actors, in their order; those that are left out are unknown
    std::string place;            ///< empty when not told
    std::vector<CasualtyClaim> casualties;
    /// Whole sentences, the one an editor would quote first; none only of an event that was added by hand.
    std::vector<Quote> quotes;
    std::vector<Reason> reasons;
    std::optional<double> weight;  ///< how much speaks for it, in log odds; none of what was not weighed
    std::vector<Account> accounts; ///< by document; empty when only one tells of it
    /// The reason for the date in one line: “on Wednesday” + published Thu 21 Sep 2023 → Wed 20 Sep 2023
    /// (day).
    Phrase derivation;
    std::string
        extra; ///< fields of its Dateline file that this version does not know, as a JSON object; else empty
    Annotation annotation = {};
};

[[nodiscard]] inline ActorRole roleOf(const Event& event, std::size_t actor) {
    return actor < event.roles.size() ? event.roles[actor] : ActorRole::Unknown;
}

} // namespace dateline
