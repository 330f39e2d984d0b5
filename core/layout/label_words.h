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
[[nodiscard]] LabelWords labelWordsOf(const Timeline& timeline, EventIndex event,
                                      const SceneOptions& options);

} // namespace dateline
