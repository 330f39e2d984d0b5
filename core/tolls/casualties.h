#pragma once

#include "core/event/event.h"
#include "core/tolls/toll_context.h"

#include <optional>
#include <vector>

namespace dateline {

/// A count of people in a sentence.
struct Casualty {
    CasualtyClaim claim; ///< speaker left empty; the quote is of document 0
    std::uint32_t clause = kNoClause;
    WordRange words;
    bool elliptic = false; ///< only a number, which is of the kind of the one told before
};

/// The counts of the dead, the hurt, the driven out, the taken and the missing that a sentence gives, each
/// with its scope. `before`: the kind of the last one that the sentence before it gives, for a number that
/// stands for such a count again ("the army put it at 40").
[[nodiscard]] std::vector<Casualty> casualtiesIn(const TollContext& context,
                                                 std::optional<CasualtyKind> before = std::nullopt);

} // namespace dateline
