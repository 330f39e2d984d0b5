#pragma once

#include "core/timeline/event_filter.h"
#include "core/timeline/timeline.h"

#include <QToolButton>
#include <functional>
#include <map>
#include <string>

class QMenu;

namespace dateline {

/// One field's values with their counts, the most frequent first, to be ticked in a menu: actors, places …
/// Nothing ticked means all.
class FilterMenu : public QToolButton {
    Q_OBJECT

public:
    /// How often each value stands in a timeline.
    using Counts = std::map<std::string, std::size_t>;

    explicit FilterMenu(const QString& label, QWidget* parent = nullptr);

    /// Values that are still there stay ticked. Hidden when there is no choice.
    void setCounts(const Counts& counts, const std::function<QString(const std::string&)>& shown = {});
    [[nodiscard]] std::vector<std::string> ticked() const;
    void clear();

signals:
    void tickedChanged();

private:
    void showLabel();

    QString m_label;
    QMenu* m_menu;
    Counts m_counts; ///< that it shows
};

} // namespace dateline
