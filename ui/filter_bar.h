#pragma once

#include "core/timeline/event_filter.h"
#include "core/timeline/timeline.h"
#include "ui/theme.h"

#include <QWidget>
#include <array>
#include <memory>

class QToolButton;

namespace dateline {

class FlowLayout;

/// One chip for each family, status and modality that the timeline has, with its glyph and its count. Pressed
/// chips narrow the view to what they name; with none pressed all is shown.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Another timeline; chips of kinds that it still has stay pressed.
    void setTimeline(std::shared_ptr<const Timeline> timeline);
    void setTheme(const Theme& theme);
    /// Releases every chip.
    void clear();
    /// The pressed chips as a filter, without words.
    [[nodiscard]] EventFilter filter() const;

signals:
    void filterChanged();

private:
    template <std::size_t N>
    using Chips = std::array<QToolButton*, N>;

    QToolButton* addChip(const QString& name);
    void refreshGlyphs();
    void showCount(QToolButton* chip, const QString& label, std::size_t count);
    void chipToggled();

    FlowLayout* m_layout;
    Chips<kFamilyCount> m_families{};
    Chips<3> m_statuses{};
    Chips<5> m_modalities{};
    QToolButton* m_clear;
    Theme m_theme;
};

} // namespace dateline
