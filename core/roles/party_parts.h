#pragma once

#include "core/roles/parties.h"

namespace dateline {

/// Of a noun: "X's capture of Y", "the shelling of Y by X", "talks between X and Y".
[[nodiscard]] std::vector<Party> nounParties(const RoleContext& context, const Mention& mention);

/// Of a verb: "X captured Y", "Y was captured by X", "X met with Y".
[[nodiscard]] std::vector<Party> verbParties(const RoleContext& context, const Mention& mention);

/// Who does what a clause's verb tells, where its words stand: its subject, or that of a clause above.
[[nodiscard]] WordRange doerOf(const RoleContext& context, std::uint32_t clause);

/// What stands after each "by" that follows a verb, up to the end of what it governs.
[[nodiscard]] std::vector<WordRange> agentsOf(const RoleContext& context, std::uint32_t from);

/// Whether somebody who can act, or a pronoun, fills it.
[[nodiscard]] bool namesAnybody(const RoleContext& context, const Party& party);

/// What is known of whom a happening of a type is done to.
[[nodiscard]] Expect expectedOf(EventType type);

} // namespace dateline
