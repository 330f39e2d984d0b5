#include "ui/filter_bar.h"

#include "ui/event_text.h"
#include "ui/flow_layout.h"
#include "ui/glyph_icon.h"

#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace dateline {
namespace {

template <std::size_t N>
std::bitset<N> pressed(const std::array<QToolButton*, N>& chips) {
    std::bitset<N> on;
    for (std::size_t i = 0; i < N; ++i)
        on[i] = chips[i]->isChecked();
    return on.none() ? on.set() : on;
}

QString capitalised(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_theme(lightTheme()) {
    setAccessibleName(tr("Filters"));
    m_layout = new FlowLayout(this, 6);
    m_layout->setContentsMargins(14, 0, 14, 8);
    for (std::size_t i = 0; i < kFamilyCount; ++i)
        m_families[i] = addChip(toQString(families()[i].key));
    for (std::size_t i = 0; i < m_statuses.size(); ++i)
        m_statuses[i] = addChip(statusText(static_cast<Status>(i)));
    for (std::size_t i = 0; i < m_modalities.size(); ++i)
        m_modalities[i] = addChip(modalityText(static_cast<Modality>(i)));
    m_clear = new QToolButton(this);
    m_clear->setAutoRaise(true);
    m_clear->setText(tr("Show all"));
    m_clear->hide();
    m_layout->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
}

QToolButton* FilterBar::addChip(const QString& name) {
    auto* chip = new QToolButton(this);
    chip->setObjectName(QStringLiteral("chip-") + name);
    chip->setCheckable(true);
    chip->setAutoRaise(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->hide();
    m_layout->addWidget(chip);
    connect(chip, &QToolButton::toggled, this, &FilterBar::chipToggled);
    return chip;
}

void FilterBar::showCount(QToolButton* chip, const QString& label, std::size_t count) {
    chip->setText(QStringLiteral(" %1  %2")
                      .arg(QString(label).replace(QLatin1Char('&'), QStringLiteral("&&")))
                      .arg(count));
    chip->setAccessibleName(tr("%1: %2 events").arg(label).arg(count));
    chip->setToolTip(tr("Show only these; press more to show more"));
    chip->setVisible(count > 0);
    if (count == 0)
        chip->setChecked(false);
}

void FilterBar::setTimeline(std::shared_ptr<const Timeline> timeline) {
    std::array<std::size_t, kFamilyCount> ofFamily{};
    std::array<std::size_t, 3> ofStatus{};
    std::array<std::size_t, 5> ofModality{};
    for (const Event& event : timeline->events()) {
        ++ofFamily[static_cast<std::size_t>(familyOf(event.type))];
        ++ofStatus[static_cast<std::size_t>(event.status)];
        ++ofModality[static_cast<std::size_t>(event.modality)];
    }
    // What all events share is no choice.
    ofStatus[static_cast<std::size_t>(Status::Reported)] = 0;
    ofModality[static_cast<std::size_t>(Modality::Actual)] = 0;
    {
        const QSignalBlocker quiet(this);
        for (std::size_t i = 0; i < kFamilyCount; ++i)
            showCount(m_families[i], toQString(families()[i].label), ofFamily[i]);
        for (std::size_t i = 0; i < ofStatus.size(); ++i)
            showCount(m_statuses[i], capitalised(statusText(static_cast<Status>(i))), ofStatus[i]);
        for (std::size_t i = 0; i < ofModality.size(); ++i)
            showCount(m_modalities[i], capitalised(modalityText(static_cast<Modality>(i))), ofModality[i]);
    }
    refreshGlyphs();
    setVisible(!timeline->events().empty());
}

void FilterBar::setTheme(const Theme& theme) {
    m_theme = theme;
    refreshGlyphs();
}

void FilterBar::refreshGlyphs() {
    for (std::size_t i = 0; i < kFamilyCount; ++i)
        m_families[i]->setIcon(
            glyphIcon({static_cast<Family>(i), GlyphFill::Solid, Modality::Actual}, m_theme));
    m_statuses[1]->setIcon(glyphIcon({Family::Other, GlyphFill::Hollow, Modality::Actual}, m_theme));
    m_statuses[2]->setIcon(glyphIcon({Family::Other, GlyphFill::Half, Modality::Actual}, m_theme));
    for (std::size_t i = 1; i < m_modalities.size(); ++i)
        m_modalities[i]->setIcon(
            glyphIcon({Family::Other, GlyphFill::Solid, static_cast<Modality>(i)}, m_theme));
}

void FilterBar::chipToggled() {
    const auto isPressed = [](const QToolButton* chip) { return chip->isChecked(); };
    m_clear->setVisible(std::ranges::any_of(m_families, isPressed) ||
                        std::ranges::any_of(m_statuses, isPressed) ||
                        std::ranges::any_of(m_modalities, isPressed));
    emit filterChanged();
}

void FilterBar::clear() {
    {
        const QSignalBlocker quiet(this);
        for (auto* chip : findChildren<QToolButton*>())
            chip->setChecked(false);
    }
    chipToggled();
}

EventFilter FilterBar::filter() const {
    EventFilter filter;
    filter.families = pressed(m_families);
    filter.statuses = pressed(m_statuses);
    filter.modalities = pressed(m_modalities);
    return filter;
}

} // namespace dateline
