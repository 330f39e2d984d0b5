#include "core/scene/label_words.h"

namespace dateline {

LabelWords labelWordsOf(const Timeline& timeline, EventIndex event, const SceneOptions& options) {
    const std::string number = options.numbered ? "[" + std::to_string(event + 1) + "]" : std::string();
    const Modality modality = timeline.columns().modalityOf(event);
    const bool fact = modality == Modality::Actual || modality == Modality::Historical;
    const TextRole role = event == options.selected ? TextRole::SelectedLabel
                          : fact                    ? TextRole::Label
                                                    : TextRole::UnsureLabel;
    const std::string whole = timeline.titleOf(event);
    const std::string title(withoutLooseEnd(whole));
    return {number.empty() ? title : number + " " + title, number, role};
}

} // namespace dateline
