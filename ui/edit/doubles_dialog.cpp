#include "ui/edit/doubles_dialog.h"

#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <utility>
#include <vector>

namespace dateline {
namespace {

constexpr QSize kSize{820, 460};

/// The values of an event, by their names.
std::vector<std::pair<QString, QString>> valuesOf(const Event& event) {
    QStringList actors;
    for (const std::string& actor : event.actors)
        actors << shownLine(actor);
    QStringList counts;
    for (const CasualtyClaim& claim : event.casualties)
        counts << claimText(claim);
    return {{DoublesDialog::tr("Time"), whenText(event)},
            {DoublesDialog::tr("Type"), worded(info(event.type).label)},
            {DoublesDialog::tr("Standing"), standingText(event)},
            {DoublesDialog::tr("Said by"), shownLine(event.speaker)},
            {DoublesDialog::tr("Who took part"), actors.join(QStringLiteral("; "))},
            {DoublesDialog::tr("Place"), shownLine(event.place)},
            {DoublesDialog::tr("Counts"), counts.join(QStringLiteral("; "))}};
}

/// The values of an event, marked where the other's are not the same, and what each source says.
QString told(const Timeline& timeline, const Event& event, const Event& other) {
    QString html = QStringLiteral("<h3>%1</h3>").arg(shownLine(event.title).toHtmlEscaped());
    const auto add = [&](const QString& name, const QString& value, bool differs) {
        html += QStringLiteral("<p><b>%1%2</b><br>%3</p>")
                    .arg(name.toHtmlEscaped(), differs ? QStringLiteral(" ≠") : QString(),
                         value.isEmpty() ? QStringLiteral("–") : value.toHtmlEscaped());
    };
    const auto own = valuesOf(event);
    const auto others = valuesOf(other);
    for (std::size_t i = 0; i < own.size(); ++i)
        if (!own[i].second.isEmpty() || !others[i].second.isEmpty())
            add(own[i].first, own[i].second, own[i].second != others[i].second);
    for (const Quote& quote : event.quotes)
        add(quote.orphan.empty() ? shownLine(timeline.documents()[quote.document].title)
                                 : DoublesDialog::tr("A document that is gone"),
            shownQuote(timeline, quote), false);
    return html;
}

} // namespace

DoublesDialog::DoublesDialog(const Timeline& timeline, const Event& first, const Event& second,
                             std::size_t left, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("The Same Happening?"));
    resize(kSize);
    auto* layout = new QVBoxLayout(this);
    QString words =
        tr("Do both tell of the same happening? One event then has the quotes and counts of both, "
           "and the values of the one that you keep; ≠ marks where they differ.");
    if (left > 0)
        words += u' ' + tr("%1 more pairs follow.", nullptr, plural(left)).arg(left);
    auto* question = new QLabel(words);
    question->setWordWrap(true);
    layout->addWidget(question);
    auto* both = new QHBoxLayout;
    layout->addLayout(both, 1);
    const auto addSide = [&](const QString& name, const Event& event, const Event& other) {
        auto* side = new QTextBrowser;
        side->setAccessibleName(name);
        side->setHtml(told(timeline, event, other));
        both->addWidget(side);
    };
    addSide(tr("First event"), first, second);
    addSide(tr("Second event"), second, first);
    auto* buttons = new QDialogButtonBox;
    const auto add = [&](const QString& text, Answer answer) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            m_answer = answer;
            accept();
        });
    };
    add(tr("The Same, Keep the &First"), Answer::SameAsFirst);
    add(tr("The Same, Keep the &Second"), Answer::SameAsSecond);
    add(tr("&Not the Same"), Answer::Distinct);
    add(tr("&Later"), Answer::Later);
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace dateline
