#pragma once

#include "core/scene/text_measure.h"

namespace dateline {

/// Every byte seven pixels wide, every line fifteen high: pictures that are the same on every machine.
class FixedMeasure : public TextMeasure {
public:
    [[nodiscard]] double width(std::string_view text, TextRole) const override {
        return 7.0 * static_cast<double>(text.size());
    }
    [[nodiscard]] double lineHeight(TextRole) const override { return 15; }
};

} // namespace dateline
