#include "ui/window/title_line.h"

#include "ui/open/publication_question.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/foreign_action.h"
#include "ui/words/event_text.h"
#include "ui/words/shown_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace dateline {
namespace {

QString titleOf(const Timeline& timeline) {
    const QString title = shownLine(timeline.title());
    const std::size_t documents = timeline.documents().size();
    if (documents < 2 || !timeline.content().title.empty())
        return title;
    return TitleLine::tr("%1, and %2 more").arg(title, QString::number(documents - 1));
}

/// Its words end with "▾" whether it opens a menu or not; the style's own arrow would be drawn over them.
class PublishedButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.features &= ~QStyleOptionToolButton::HasMenu;
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

TitleLine::TitleLine(QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(this)),
      m_published(new PublishedButton(this)),
      m_search(new QLineEdit(this)) {
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_published->setObjectName(QStringLiteral("published"));
    m_published->setFocusPolicy(Qt::StrongFocus);
    m_published->setToolTip(tr("Change the publication date; the timeline follows"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search events and text"));
    m_search->setAccessibleName(tr("Search events and text"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 42);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_published);
    layout->addStretch();
    layout->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TitleLine::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &TitleLine::nextWanted);
    connect(m_published, &QToolButton::clicked, this, [this] {
        if (!m_published->menu())
            emit publicationWanted(0);
    });
}

void TitleLine::setTimeline(const Timeline& timeline) {
    m_title->setText(titleOf(timeline));
    setPublication(timeline);
}

void TitleLine::setPublication(const Timeline& timeline) {
    delete m_published->menu();
    const auto documents = static_cast<DocumentIndex>(timeline.documents().size());
    bool anyText = false;
    for (DocumentIndex i = 0; i < documents && !anyText; ++i)
        anyText = !timeline.sourceOf(i).hasRecords();
    m_published->setVisible(anyText);
    const bool several = documents > 1;
    m_published->setText(publicationText(timeline) + QStringLiteral(" ▾"));
    m_published->setPopupMode(several ? QToolButton::InstantPopup : QToolButton::DelayedPopup);
    if (!several)
        return;
    auto* menu = new QMenu(m_published);
    for (DocumentIndex i = 0; i < timeline.documents().size(); ++i) {
        const SourceDocument& document = timeline.documents()[i];
        const QString day = document.published ? dayText(*document.published) : tr("not known");
        QAction* action = addForeign(*menu, QStringLiteral("%1 · %2").arg(shortTitle(document), day));
        connect(action, &QAction::triggered, this, [this, i] { emit publicationWanted(i); });
    }
    m_published->setMenu(menu);
}

QString TitleLine::search() const {
    return m_search->text();
}

void TitleLine::setSearch(const QString& words) {
    m_search->setText(words);
}

void TitleLine::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool TitleLine::clearSearch() {
    const bool held = !m_search->text().isEmpty();
    m_search->clear();
    return held;
}

} // namespace dateline
