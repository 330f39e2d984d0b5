#include "ui/open/columns_dialog.h"

#include "ui/words/event_text.h"
#include "ui/words/file_path.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <functional>

namespace dateline {
namespace {

constexpr std::size_t kLongestCell = 80;  ///< in bytes
constexpr std::size_t kMostColumns = 500; ///< that are offered; `--columns` takes any
constexpr int kFormColumns = 2;

/// A meaning that a column can have: where the profile keeps it.
struct Role {
    const char* label;
    std::string (*get)(const ColumnProfile&);
    void (*set)(ColumnProfile&, const std::string&);
};

std::string at(const std::vector<std::string>& columns, std::size_t place) {
    return place < columns.size() ? columns[place] : std::string();
}

void add(std::vector<std::string>& columns, const std::string& column) {
    if (!column.empty())
        columns.push_back(column);
}

using P = ColumnProfile;
constexpr std::array<Role, 15> kRoles{{
    {QT_TRANSLATE_NOOP("QObject", "Date, or first day"), [](const P& p) { return p.start; },
     [](P& p, const std::string& c) { p.start = c; }},
    {QT_TRANSLATE_NOOP("QObject", "Last day"), [](const P& p) { return p.end; },
     [](P& p, const std::string& c) { p.end = c; }},
    {QT_TRANSLATE_NOOP("QObject", "Precision of the date"), [](const P& p) { return p.precision; },
     [](P& p, const std::string& c) { p.precision = c; }},
    {QT_TRANSLATE_NOOP("QObject", "Title"), [](const P& p) { return at(p.titles, 0); },
     [](P& p, const std::string& c) { add(p.titles, c); }},
    {QT_TRANSLATE_NOOP("QObject", "Title, when that is empty"), [](const P& p) { return at(p.titles, 1); },
     [](P& p, const std::string& c) { add(p.titles, c); }},
    {QT_TRANSLATE_NOOP("QObject", "Notes"), [](const P& p) { return at(p.notes, 0); },
     [](P& p, const std::string& c) { add(p.notes, c); }},
    {QT_TRANSLATE_NOOP("QObject", "Type"), [](const P& p) { return at(p.types, 0); },
     [](P& p, const std::string& c) { add(p.types, c); }},
    {QT_TRANSLATE_NOOP("QObject", "Who"), [](const P& p) { return at(p.actors, 0); },
     [](P& p, const std::string& c) { add(p.actors, c); }},
    {QT_TRANSLATE_NOOP("QObject", "Who else"), [](const P& p) { return at(p.actors, 1); },
     [](P& p, const std::string& c) { add(p.actors, c); }},
    {QT_TRANSLATE_NOOP("QObject", "Where"), [](const P& p) { return at(p.places, 0); },
     [](P& p, const std::string& c) { add(p.places, c); }},
    {QT_TRANSLATE_NOOP("QObject", "Deaths"), [](const P& p) { return p.best; },
     [](P& p, const std::string& c) { p.best = c; }},
    {QT_TRANSLATE_NOOP("QObject", "Deaths, at least"), [](const P& p) { return p.low; },
     [](P& p, const std::string& c) { p.low = c; }},
    {QT_TRANSLATE_NOOP("QObject", "Deaths, at most"), [](const P& p) { return p.high; },
     [](P& p, const std::string& c) { p.high = c; }},
    {QT_TRANSLATE_NOOP("QObject", "Reported by"), [](const P& p) { return p.source; },
     [](P& p, const std::string& c) { p.source = c; }},
    {QT_TRANSLATE_NOOP("QObject", "Id"), [](const P& p) { return p.id; },
     [](P& p, const std::string& c) { p.id = c; }},
}};

QString shortened(const std::string& cell) {
    return shownLine(cell, kLongestCell);
}

/// What is chosen is offered wherever it stands.
void offerColumns(QComboBox& list, const std::vector<std::string>& header, const std::string& chosen) {
    for (std::size_t i = 0; i < header.size(); ++i)
        if (i < kMostColumns || header[i] == chosen)
            list.addItem(shortened(header[i]), toQString(header[i]));
}

QComboBox* listOf(const std::vector<std::string>& header, const std::string& chosen) {
    auto* list = new QComboBox;
    list->addItem(QStringLiteral("–"), QString());
    offerColumns(*list, header, chosen);
    list->setCurrentIndex(std::max(0, list->findData(toQString(chosen))));
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(18);
    return list;
}

} // namespace

ColumnsDialog::ColumnsDialog(const QString& file, TableHead head, const ColumnProfile& guess, QWidget* parent)
    : QDialog(parent),
      m_head(std::move(head)),
      m_guess(guess) {
    setWindowTitle(tr("Which Column Means What"));
    auto* layout = new QVBoxLayout(this);
    auto* about =
        new QLabel(tr("<b>%1</b> is a table whose columns are not known. Each of its rows becomes an event; "
                      "say what its columns hold. Only a date is needed.")
                       .arg(breakable(shownName(file)).toHtmlEscaped()));
    about->setWordWrap(true);
    layout->addWidget(about);

    auto* columns = new QHBoxLayout;
    std::array<QFormLayout*, kFormColumns> forms{};
    for (QFormLayout*& form : forms) {
        form = new QFormLayout;
        columns->addLayout(form, 1);
    }
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
        auto* list = listOf(m_head.header, kRoles[i].get(guess));
        list->setObjectName(QStringLiteral("role-%1").arg(i));
        m_roles.push_back(list);
        forms[i < (kRoles.size() + 1) / kFormColumns ? 0 : 1]->addRow(QObject::tr(kRoles[i].label), list);
        connect(list, &QComboBox::currentIndexChanged, this, &ColumnsDialog::refresh);
    }
    m_order = new QComboBox;
    m_order->addItem(tr("day, month: 31/12/2024"));
    m_order->addItem(tr("month, day: 12/31/2024"));
    m_order->setCurrentIndex(guess.order == DateOrder::MonthDay ? 1 : 0);
    forms[1]->addRow(tr("Order of dates"), m_order);
    m_scale = new QComboBox;
    m_scale->addItem(tr("none"));
    m_scale->addItem(tr("UCDP: 1 day … 5 year"));
    m_scale->addItem(tr("ACLED: 1 day … 3 month"));
    m_scale->setCurrentIndex(static_cast<int>(guess.precisionScale));
    forms[1]->addRow(tr("Scale of precision"), m_scale);
    layout->addLayout(columns);

    m_rows = new QTableWidget;
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setObjectName(QStringLiteral("preview"));
    addRows(*m_rows);
    layout->addWidget(m_rows, 1);

    m_reading = new QLabel;
    m_reading->setWordWrap(true);
    m_reading->setTextFormat(Qt::PlainText);
    layout->addWidget(m_reading);
    auto* saving = new QHBoxLayout;
    m_save = new QCheckBox(tr("&Remember for tables with these columns, as"));
    m_name = new QLineEdit(QFileInfo(shownName(file)).completeBaseName());
    m_name->setEnabled(false);
    saving->addWidget(m_save);
    saving->addWidget(m_name, 1);
    layout->addLayout(saving);
    connect(m_save, &QCheckBox::toggled, m_name, &QWidget::setEnabled);

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(920, 720);
    refresh();
}

void ColumnsDialog::addRows(QTableWidget& table) const {
    const auto columns = static_cast<int>(std::min(m_head.header.size(), kMostColumns));
    table.setColumnCount(columns);
    table.setRowCount(static_cast<int>(m_head.rows.size()));
    for (int column = 0; column < columns; ++column)
        table.setHorizontalHeaderItem(
            column, new QTableWidgetItem(shortened(m_head.header[static_cast<std::size_t>(column)])));
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < columns; ++column)
            table.setItem(row, column,
                          new QTableWidgetItem(shortened(
                              m_head.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)])));
    table.resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        table.setColumnWidth(column, std::min(table.columnWidth(column), 220));
}

/// Marks the columns that have a meaning, and says what is still missing.
void ColumnsDialog::refresh() {
    const ColumnProfile chosen = profile();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const QString name = toQString(m_head.header[static_cast<std::size_t>(column)]);
        const bool used = std::ranges::any_of(
            m_roles, [&](const QComboBox* list) { return list->currentData().toString() == name; });
        QFont font = m_rows->font();
        font.setBold(used);
        m_rows->horizontalHeaderItem(column)->setFont(font);
        for (int row = 0; row < m_rows->rowCount(); ++row)
            m_rows->item(row, column)
                ->setForeground(
                    palette().brush(used ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    }
    const auto good = chosen.start.empty()
                          ? Result<void>(tl::unexpected(
                                Error{ErrorKind::BadFormat, Phrase::tr("Choose the column of dates."), {}}))
                          : checkProfile(chosen, m_head.header);
    m_reading->setText(good ? QString() : breakable(shownLine(worded(good.error().message))));
    m_reading->setVisible(!good);
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(good.has_value());
}

ColumnProfile ColumnsDialog::profile() const {
    ColumnProfile chosen = m_guess;
    for (auto* columns : {&chosen.titles, &chosen.notes, &chosen.types, &chosen.actors, &chosen.places})
        columns->clear();
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        kRoles[i].set(chosen, m_roles[i]->currentData().toString().toStdString());
    chosen.order = m_order->currentIndex() == 1 ? DateOrder::MonthDay : DateOrder::DayMonth;
    chosen.precisionScale = static_cast<PrecisionScale>(m_scale->currentIndex());
    if (chosen.precision.empty())
        chosen.precisionScale = PrecisionScale::None;
    chosen.name = m_name->text().trimmed().toStdString();
    return chosen;
}

bool ColumnsDialog::isToBeSaved() const {
    return m_save->isChecked();
}

} // namespace dateline
