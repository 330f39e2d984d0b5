#include "ui/details/event_table_model.h"

#include "core/base/parallel.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QColor>
#include <algorithm>
#include <array>
#include <map>

namespace dateline {
namespace {

/// What a person made of an event, in signs.
QString marksOf(const Event* event) {
    if (event == nullptr)
        return {};
    const Annotation& annotation = event->annotation;
    QString marks = annotation.check == Check::Checked    ? QStringLiteral(" ✓")
                    : annotation.check == Check::Doubtful ? QStringLiteral(" ?")
                                                          : QString();
    return annotation.star ? marks + QStringLiteral(" ★") : marks;
}

/// From so many rows on sorting by the rules of a language takes too long.
constexpr std::size_t kManyRows = 50'000;
constexpr qsizetype kCompared = 12; ///< characters, of very many rows

bool comesBefore(const QString& a, const QString& b) {
    return QString::localeAwareCompare(a, b) < 0;
}

} // namespace

void EventTableModel::setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<EventIndex> rows) {
    beginResetModel();
    m_timeline = std::move(timeline);
    m_rows = std::move(rows);
    if (m_sortColumn != When)
        sortByText();
    endResetModel();
}

void EventTableModel::setShown(const std::vector<bool>& shown) {
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(static_cast<std::size_t>(std::count(shown.begin(), shown.end(), true)));
    for (EventIndex i = 0; i < shown.size(); ++i)
        if (shown[i])
            m_rows.push_back(i);
    sortRows();
    endResetModel();
}

EventIndex EventTableModel::eventAt(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return m_sortOrder == Qt::AscendingOrder ? m_rows[place] : m_rows[m_rows.size() - 1 - place];
}

void EventTableModel::setGlyph(Glyph glyph) {
    m_glyph = std::move(glyph);
    if (!m_rows.empty())
        emit dataChanged(index(0, Type), index(rowCount() - 1, Type), {Qt::DecorationRole});
}

std::optional<int> EventTableModel::rowOf(EventIndex event) const {
    const auto found = m_sortColumn == When
                           ? std::ranges::lower_bound(m_rows, rankOf(event), {},
                                                      [this](EventIndex row) { return rankOf(row); })
                           : std::ranges::find(m_rows, event);
    if (found == m_rows.end() || *found != event)
        return std::nullopt;
    const auto place = found - m_rows.begin();
    return static_cast<int>(m_sortOrder == Qt::AscendingOrder ? place : std::ssize(m_rows) - 1 - place);
}

EventIndex EventTableModel::rankOf(EventIndex event) const {
    return m_timeline ? m_timeline->rankOf(event) : event;
}

int EventTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QString EventTableModel::actorsWith(EventIndex event, ActorRole role) const {
    const EventColumns& columns = m_timeline->columns();
    QStringList names;
    for (const std::string_view actor : columns.actorsOf(columns.actors[event], role))
        if (names.size() < qsizetype{kMostListed})
            names << shownLine(actor);
    return names.join(QStringLiteral("; "));
}

QString EventTableModel::text(EventIndex event, int column) const {
    switch (column) {
    case When:
        return whenText(m_timeline->brief(event));
    case Type:
        return worded(info(m_timeline->columns().typeOf(event)).label);
    case Title:
        return shownLine(m_timeline->titleOf(event));
    case Standing:
        return standingText(m_timeline->columns().modalityOf(event), m_timeline->columns().statusOf(event)) +
               marksOf(m_timeline->held(event));
    case Speaker:
        return shownLine(m_timeline->speakerOf(event));
    case Place:
        return shownLine(m_timeline->placeNameOf(event));
    case Doer:
        return actorsWith(event, ActorRole::Did);
    case Sufferer:
        return actorsWith(event, ActorRole::Suffered);
    case Number:
        return shownLine(m_timeline->numberOf(event));
    default:
        return shownLine(m_timeline->derivationOf(event));
    }
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const {
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    const bool isGlyph = role == Qt::DecorationRole && index.column() == Type && m_glyph;
    if (!index.isValid() || (!isText && !isGlyph))
        return {};
    const EventIndex event = eventAt(index.row());
    if (isGlyph)
        return m_glyph(m_timeline->brief(event));
    const QString words = text(event, index.column());
    return role == Qt::ToolTipRole ? plainToolTip(words) : words;
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool zoned = m_timeline && m_timeline->zone();
    const std::array<QString, kColumnCount> heads{
        zoned ? tr("When (%1)").arg(toQString(m_timeline->zone()->name())) : tr("When"),
        tr("Type"),
        tr("Event"),
        tr("Status"),
        tr("Said by"),
        tr("Place"),
        tr("Why this date"),
        tr("Who did it"),
        tr("To whom"),
        tr("No.")};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(heads[static_cast<std::size_t>(section)]) : QVariant();
}

void EventTableModel::sort(int column, Qt::SortOrder order) {
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<EventIndex> events;
    for (const QModelIndex& index : before)
        events.push_back(eventAt(index.row()));
    const bool another = column != m_sortColumn;
    m_sortColumn = column;
    m_sortOrder = order;
    if (another)
        sortRows();
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i],
                              index(*rowOf(events[static_cast<std::size_t>(i)]), before[i].column()));
    emit layoutChanged();
}

void EventTableModel::sortRows() {
    const auto rank = [this](EventIndex row) { return rankOf(row); };
    if (!std::ranges::is_sorted(m_rows, {}, rank))
        std::ranges::sort(m_rows, {}, rank);
    if (m_sortColumn != When && m_timeline)
        sortByText();
}

/// By what stands in the column. Type, status and place stand in few different words, which are compared once
/// each; of the other columns each row has its own, so that of very many only the beginnings are compared.
void EventTableModel::sortByText() {
    const EventColumns& columns = m_timeline->columns();
    const auto byRank = [&](const auto& valueOf) {
        std::map<std::uint32_t, QString> words;
        for (const EventIndex event : m_rows)
            if (const std::uint32_t value = valueOf(event); !words.contains(value))
                words.emplace(value, text(event, m_sortColumn));
        std::vector<std::pair<QString, std::uint32_t>> order;
        for (const auto& [value, word] : words)
            order.emplace_back(word, value);
        std::ranges::stable_sort(order, comesBefore, &std::pair<QString, std::uint32_t>::first);
        std::map<std::uint32_t, std::size_t> rank;
        for (std::size_t i = 0; i < order.size(); ++i)
            rank[order[i].second] =
                i > 0 && order[i].first == order[i - 1].first ? rank[order[i - 1].second] : i;
        std::ranges::stable_sort(m_rows, {}, [&](EventIndex event) { return rank[valueOf(event)]; });
    };
    switch (m_sortColumn) {
    case Type:
        byRank([&](EventIndex event) { return std::uint32_t{columns.code[event].type}; });
        break;
    case Standing:
        byRank([&](EventIndex event) { return std::uint32_t{columns.code[event].standing}; });
        break;
    case Place:
        byRank([&](EventIndex event) { return columns.place[event]; });
        break;
    default:
        sortByOwnText();
    }
}

void EventTableModel::sortByOwnText() {
    std::vector<std::pair<QString, EventIndex>> keys(m_rows.size());
    const bool many = m_rows.size() > kManyRows || m_sortColumn == Number;
    inParallel(m_rows.size(), 1, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            QString whole = text(m_rows[i], m_sortColumn);
            if (m_sortColumn == Number)
                whole = whole.rightJustified(kCompared); // E-999 before E-1000
            keys[i] = {many ? whole.left(kCompared).toCaseFolded() : whole, m_rows[i]};
        }
    });
    std::ranges::stable_sort(
        keys, [many](const QString& a, const QString& b) { return many ? a < b : comesBefore(a, b); },
        &std::pair<QString, EventIndex>::first);
    std::ranges::transform(keys, m_rows.begin(), &std::pair<QString, EventIndex>::second);
}

} // namespace dateline
