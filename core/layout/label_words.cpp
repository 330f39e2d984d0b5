#include "core/layout/label_words.h"

#include "core/base/printable.h"

namespace dateline {

std::string labelNumber(const Timeline& timeline, EventIndex event, LabelNumber which) {
    if (which == LabelNumber::None)
        return {};
    const bool lasts = which == LabelNumber::Lasting && timeline.held(event) != nullptr;
    return lasts ? timeline.numberOf(event) : "[" + std::to_string(event + 1) + "]";
}

LabelWords labelWordsOf(const Timeline& timeline, EventIndex event, const SceneOptions& options) {
    const std::string number = labelNumber(timeline, event, options.number);
    const Modality modality = timeline.columns().modalityOf(event);
    const bool fact = modality == Modality::Actual || modality == Modality::Historical;
    const TextRole role = event == options.selected ? TextRole::SelectedLabel
                          : fact                    ? TextRole::Label
                                                    : TextRole::UnsureLabel;
    const std::string whole = singleLine(timeline.titleOf(event), kLongestMeasured);
    const std::string title(withoutLooseEnd(whole));
    return {number.empty() ? title : number + " " + title, number, role};
}

} // namespace dateline
