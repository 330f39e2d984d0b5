#pragma once

#include "core/layout/layout_scene.h"

#include <string>

namespace dateline {

/// The label of an event as it is asked for by the options: its text, with its number in print, and its role.
struct LabelWords {
    std::string text;
    std::string number; ///< "[8]"; empty on the screen
    TextRole role;
};
/// "[8]" or "E-017"; a row of a table that nobody changed has none of its own, and its place stands for it.
[[nodiscard]] std::string labelNumber(const Timeline& timeline, EventIndex event, LabelNumber which);

[[nodiscard]] LabelWords labelWordsOf(const Timeline& timeline, EventIndex event,
                                      const SceneOptions& options);

} // namespace dateline
