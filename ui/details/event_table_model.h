#pragma once

#include "core/timeline/timeline.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/// The events of a timeline as rows: reads the timeline where it is, keeps only the order of those that are
/// shown.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Type, Title, Standing, Speaker, Place, Why, Doer, Sufferer, Number, kColumnCount };
    using Glyph = std::function<QIcon(const EventBrief&)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// `rows`: the events that are shown, in the order of time.
    void setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<EventIndex> rows);
    /// Shows only these events.
    void setShown(const std::vector<bool>& shown);
    /// The mark that stands before a type.
    void setGlyph(Glyph glyph);

    /// What a column says of an event.
    [[nodiscard]] QString text(EventIndex event, int column) const;
    [[nodiscard]] EventIndex eventAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(EventIndex event) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString actorsWith(EventIndex event, ActorRole role) const;
    void sortRows();
    [[nodiscard]] EventIndex rankOf(EventIndex event) const;
    void sortByText();
    void sortByOwnText();

    std::shared_ptr<const Timeline> m_timeline;
    /// By row, in the order of time or of the column that is sorted by; always ascending, whatever the order
    /// on screen.
    std::vector<EventIndex> m_rows;
    Glyph m_glyph;
    int m_sortColumn = When;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace dateline
