#include "ui/filter/filter_bar.h"

#include "ui/filter/filter_menu.h"
#include "ui/filter/threshold_slider.h"
#include "ui/paint/glyph_icon.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

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

/// A document's name in its menu; two of one title are told apart by their ids.
std::string documentName(const SourceDocument& document) {
    return document.title + " (" + document.id + ")";
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
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        m_checks[i] = addChip(checkText(static_cast<Check>(i)));
    m_starred = addChip(QStringLiteral("starred"));
    m_types = addMenu(tr("Type"));
    m_actors = addMenu(tr("Who"));
    m_places = addMenu(tr("Where"));
    m_tags = addMenu(tr("Tag"));
    m_documents = addMenu(tr("Source"));
    m_clear = new QToolButton(this);
    m_clear->setAutoRaise(true);
    m_clear->setText(tr("Show all"));
    m_clear->hide();
    m_layout->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    m_threshold = new ThresholdSlider(this);
    m_layout->addWidget(m_threshold);
    connect(m_threshold, &ThresholdSlider::thresholdChosen, this, &FilterBar::thresholdChosen);
}

FilterMenu* FilterBar::addMenu(const QString& label) {
    auto* menu = new FilterMenu(label, this);
    menu->hide();
    m_layout->addWidget(menu);
    connect(menu, &FilterMenu::tickedChanged, this, &FilterBar::chipToggled);
    return menu;
}

void FilterBar::countMenus(const ValueCounts& counts) {
    FilterMenu::Counts types;
    for (std::size_t type = 0; type < kEventTypeCount; ++type)
        if (counts.types[type] > 0)
            types[std::string(info(static_cast<EventType>(type)).label)] = counts.types[type];
    FilterMenu::Counts documents;
    for (std::size_t i = 0; i < counts.documents.size(); ++i)
        if (counts.documents[i] > 0)
            documents[documentName(m_timeline->documents()[i])] = counts.documents[i];
    m_types->setCounts(types, [](const std::string& label) { return worded(Wording{label.c_str()}); });
    m_actors->setCounts(counts.actors);
    m_places->setCounts(counts.places);
    m_tags->setCounts(counts.tags);
    m_documents->setCounts(documents);
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
    chip->setText(QStringLiteral(" %1  %2").arg(withoutKeys(label), QString::number(count)));
    chip->setAccessibleName(tr("%1: %2 events", nullptr, plural(count)).arg(label).arg(count));
    chip->setToolTip(tr("Show only these; press more to show more"));
    chip->setVisible(count > 0);
    if (count == 0)
        chip->setChecked(false);
}

void FilterBar::setTimeline(std::shared_ptr<const Timeline> timeline, const ValueCounts& counts) {
    const bool anyLookedAt = counts.checks[static_cast<std::size_t>(Check::Unchecked)] < timeline->size();
    {
        const QSignalBlocker quiet(this);
        for (std::size_t i = 0; i < counts.checks.size(); ++i)
            showCount(m_checks[i], capitalised(checkText(static_cast<Check>(i))),
                      anyLookedAt ? counts.checks[i] : 0);
        showCount(m_starred, tr("★ Starred"), counts.starred);
        for (std::size_t i = 0; i < kFamilyCount; ++i)
            showCount(m_families[i], worded(families()[i].label), counts.families[i]);
        for (std::size_t i = 1; i < counts.statuses.size(); ++i) // what all events share is no choice
            showCount(m_statuses[i], capitalised(statusText(static_cast<Status>(i))), counts.statuses[i]);
        for (std::size_t i = 1; i < counts.modalities.size(); ++i)
            showCount(m_modalities[i], capitalised(modalityText(static_cast<Modality>(i))),
                      counts.modalities[i]);
    }
    m_timeline = std::move(timeline);
    countMenus(counts);
    m_threshold->setTimeline(*m_timeline);
    setVisible(m_timeline->size() > 0 || hasTexts(m_timeline->content()));
}

void FilterBar::resetThreshold() {
    m_threshold->setTimeline(*m_timeline);
}

void FilterBar::setTheme(const Theme& theme) {
    m_theme = theme;
    m_threshold->setTheme(theme);
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
                        std::ranges::any_of(m_modalities, isPressed) ||
                        std::ranges::any_of(m_checks, isPressed) || m_starred->isChecked() ||
                        std::ranges::any_of(std::array{m_types, m_actors, m_places, m_tags, m_documents},
                                            [](const FilterMenu* menu) { return !menu->ticked().empty(); }));
    emit filterChanged();
}

void FilterBar::clear() {
    {
        const QSignalBlocker quiet(this);
        for (auto* chip : findChildren<QToolButton*>())
            chip->setChecked(false);
        for (FilterMenu* menu : {m_types, m_actors, m_places, m_tags, m_documents})
            menu->clear();
    }
    chipToggled();
}

EventFilter FilterBar::filter() const {
    EventFilter filter;
    filter.families = pressed(m_families);
    filter.statuses = pressed(m_statuses);
    filter.modalities = pressed(m_modalities);
    filter.checks = pressed(m_checks);
    if (const auto types = m_types->ticked(); !types.empty()) {
        filter.types.reset();
        for (std::size_t i = 0; i < kEventTypeCount; ++i)
            filter.types[i] =
                std::ranges::find(types, info(static_cast<EventType>(i)).label.english) != types.end();
    }
    filter.actors = m_actors->ticked();
    filter.places = m_places->ticked();
    filter.tags = m_tags->ticked();
    filter.starred = m_starred->isChecked();
    const auto documents = m_documents->ticked();
    for (DocumentIndex i = 0; m_timeline && i < m_timeline->documents().size(); ++i)
        if (std::ranges::find(documents, documentName(m_timeline->documents()[i])) != documents.end())
            filter.documents.push_back(i);
    return filter;
}

} // namespace dateline
