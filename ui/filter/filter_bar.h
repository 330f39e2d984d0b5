#pragma once

#include "core/timeline/event_filter.h"
#include "core/timeline/timeline.h"
#include "core/timeline/value_counts.h"
#include "ui/paint/theme.h"

#include <QWidget>
#include <array>
#include <memory>

class QToolButton;

namespace dateline {

class FilterMenu;
class FlowLayout;
class ThresholdSlider;

/// One chip for each family, status and modality that the timeline has, with its glyph and its count, and a
/// menu each of types, actors, places and documents. What is pressed or ticked narrows the view to what it
/// names; with nothing pressed all is shown. Beside them the slider for fewer or more events.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Another timeline; chips of kinds that it still has stay pressed.
    void setTimeline(std::shared_ptr<const Timeline> timeline, const ValueCounts& counts);
    void setTheme(const Theme& theme);
    /// Releases every chip.
    void clear();
    /// The pressed chips as a filter, without words.
    [[nodiscard]] EventFilter filter() const;
    /// Shows the timeline's threshold again, when the chosen one did not come to be.
    void resetThreshold();

signals:
    void filterChanged();
    /// The user wants the texts read again with it.
    void thresholdChosen(double threshold);

private:
    template <std::size_t N>
    using Chips = std::array<QToolButton*, N>;

    FilterMenu* addMenu(const QString& label);
    void countMenus(const ValueCounts& counts);
    QToolButton* addChip(const QString& name);
    void refreshGlyphs();
    void showCount(QToolButton* chip, const QString& label, std::size_t count);
    void chipToggled();

    FlowLayout* m_layout;
    Chips<kFamilyCount> m_families{};
    Chips<3> m_statuses{};
    Chips<5> m_modalities{};
    Chips<3> m_checks{};
    QToolButton* m_starred;
    FilterMenu* m_types;
    FilterMenu* m_actors;
    FilterMenu* m_places;
    FilterMenu* m_tags;
    FilterMenu* m_documents;
    std::shared_ptr<const Timeline> m_timeline;
    QToolButton* m_clear;
    ThresholdSlider* m_threshold;
    Theme m_theme;
};

} // namespace dateline
