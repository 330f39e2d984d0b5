#pragma once

#include "core/language/clues.h"
#include "core/reading/article.h"
#include "core/reading/dating.h"
#include "core/reading/time_relation.h"
#include "core/roles/cast.h"

#include <optional>
#include <vector>

namespace dateline {

/// What a draft is counted from, where nothing before it in the text has dated that.
struct Awaited {
    TimeRelation relation;
    EventType type; ///< of the happening that is only named
};

/// A happening on its way to become an event.
struct Draft {
    std::uint32_t mention = 0; ///< the leading one
    EventType type = EventType::Other;
    bool generic = false;
    bool definite = false;
    bool weak = false; ///< told in passing: what tells it better leads
    Modality modality = Modality::Actual;
    bool reference = false;    ///< only points at a happening that is told of elsewhere
    bool longAgo = false;      ///< of a long time that ended on no known day: "have fought for decades"
    Clues clues;               ///< of its leading mention
    std::uint16_t meaning = 0; ///< of the lexicon, that it is told by
    EventDate date;
    std::optional<Awaited> awaits;
    std::vector<std::string_view> who;  ///< the names of who did it, word by word
    std::vector<std::string_view> whom; ///< of what or whom it was done to
    std::vector<Actor> actors;          ///< who takes part, and how
    std::string place;                  ///< as the text has it; may be empty
    std::string speaker;                ///< of a speech act
    Span trigger;                       ///< the words of the leading mention
    WordId word = 0;                    ///< the verb or noun of those
    Tense tense = Tense::Past;          ///< in which it is told
    bool namesSpeech = false; ///< "the statement urges": the speech, told of before, does what is told
    std::uint32_t latest = 0; ///< of `sentences`, the last one in the text
    std::vector<std::uint32_t> sentences; ///< the leading one first
    std::vector<std::uint32_t> mentions;
};

/// A draft as its sentence tells it, and where it went.
struct TracedDraft {
    Draft draft;
    std::optional<std::size_t> event = {}; ///< index of the one that it was merged to
    bool folded = false;                   ///< into another draft of its sentence
};

/// What a sentence tells by itself.
struct SentenceDrafts {
    std::vector<Draft> events;           ///< of several words for one happening the most exact one leads
    std::vector<Draft> folded;           ///< the others of them, when they are asked for
    std::vector<TimeRelation> relations; ///< of those happenings
    /// Index of the time expression that its main clause in the past tense names first: what the text tells
    /// of from there on.
    std::optional<std::uint32_t> clock;
};

/// `cast` is told whom the sentence names.
[[nodiscard]] SentenceDrafts draftSentence(const Article& article, std::uint32_t sentence, Cast& cast,
                                           bool withFolded = false);

} // namespace dateline
