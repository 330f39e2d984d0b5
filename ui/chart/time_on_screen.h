#pragma once

#include "core/scene/viewport.h"
#include "core/time/when.h"

#include <optional>
#include <string>

namespace dateline {

/// The finest of minute, hour, day, month and year whose length is still some pixels wide: what a pointer can
/// point at.
[[nodiscard]] Granularity unitOnScreen(const Viewport& view);

/// The unit in which a time lies, in EDTF: "2023-09-20", "2023-09", "2023-09-20T14:00".
[[nodiscard]] std::string edtfAt(CivilSeconds at, Granularity unit);

/// From the unit of one second to that of another, whichever is first; one of them where both are the same.
/// None where no calendar has it.
[[nodiscard]] std::optional<When> stretchOf(double from, double to, Granularity unit);

/// What of a time is moved on the screen.
enum class MarkPart { Whole, Start, End };

/// Whether a time can be dragged without being told otherwise than before: no set, and by no week, season,
/// quarter, decade or century.
[[nodiscard]] bool canBeDragged(const When& when);

/// A time one part of which was dragged from one second to another. The whole keeps how finely it is told,
/// and moves by units; an end is told by `unit`, and what was no span becomes one. None where the end would
/// come before the start, and of a set of times.
[[nodiscard]] std::optional<When> dragged(const When& when, MarkPart part, double from, double to,
                                          Granularity unit);

} // namespace dateline
