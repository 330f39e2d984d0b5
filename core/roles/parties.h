#pragma once

#include "core/event/event.h"
#include "core/roles/actor_kind.h"

#include <vector>

namespace dateline {

/// Words of a sentence that tell who takes part in a happening, and how.
struct Party {
    WordRange words; ///< one or more noun phrases
    ActorRole role = ActorRole::Unknown;
    Expect expect = Expect::Known;
};

/// Who takes part in what a mention tells of: of a verb its subject, object and agent, of a noun what stands
/// beside it and who does what its verb makes of it ("launched an attack"); by the type of the happening.
/// What fills a slot need not be anybody; see kindOf.
[[nodiscard]] std::vector<Party> partiesOf(const RoleContext& context, const Mention& mention);

} // namespace dateline
