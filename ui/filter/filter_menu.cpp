#include "ui/filter/filter_menu.h"

#include "ui/widgets/foreign_action.h"
#include "ui/words/event_text.h"
#include "ui/words/shown_text.h"

#include <QMenu>
#include <QSignalBlocker>
#include <algorithm>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t kMostValues = 40;

/// The most frequent first; of the same count by name.
std::vector<std::pair<std::string, std::size_t>> ordered(const FilterMenu::Counts& counts) {
    std::vector<std::pair<std::string, std::size_t>> values(counts.begin(), counts.end());
    std::ranges::stable_sort(values, std::greater{}, &std::pair<std::string, std::size_t>::second);
    values.resize(std::min(values.size(), kMostValues));
    return values;
}

} // namespace

FilterMenu::FilterMenu(const QString& label, QWidget* parent)
    : QToolButton(parent),
      m_label(label),
      m_menu(new QMenu(this)) {
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setObjectName(QStringLiteral("filter-") + label);
    showLabel();
}

void FilterMenu::setCounts(const Counts& counts, const std::function<QString(const std::string&)>& shown) {
    if (!shown && counts == m_counts)
        return;
    m_counts = counts;
    const std::vector<std::string> before = ticked();
    m_menu->clear();
    for (const auto& [value, count] : ordered(counts)) {
        const QString words = shown ? shown(value) : shownLine(value);
        QAction* action = addForeign(*m_menu, QStringLiteral("%1  %2").arg(words, QString::number(count)));
        action->setData(toQString(value));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(before, value) != before.end());
        connect(action, &QAction::toggled, this, [this] {
            showLabel();
            emit tickedChanged();
        });
    }
    setVisible(counts.size() > 1);
    showLabel();
}

std::vector<std::string> FilterMenu::ticked() const {
    std::vector<std::string> values;
    for (const QAction* action : m_menu->actions())
        if (action->isChecked())
            values.push_back(action->data().toString().toStdString());
    return values;
}

void FilterMenu::clear() {
    {
        const QSignalBlocker quiet(this);
        for (QAction* action : m_menu->actions())
            action->setChecked(false);
    }
    showLabel();
}

void FilterMenu::showLabel() {
    const std::size_t count = ticked().size();
    // The space is for the arrow.
    setText(count == 0 ? m_label + QStringLiteral("  ") : QStringLiteral("%1: %2  ").arg(m_label).arg(count));
    setAccessibleName(count == 0 ? tr("Filter by %1").arg(m_label)
                                 : tr("Filter by %1, %2 chosen").arg(m_label).arg(count));
}

} // namespace dateline
