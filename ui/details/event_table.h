#pragma once

#include "ui/details/event_table_model.h"

#include <QTableView>
#include <array>
#include <memory>
#include <set>

class QMimeData;

namespace dateline {

class Selection;

/// The timeline as text: a sortable table, in step with the selection both ways.
class EventTable : public QTableView {
    Q_OBJECT

public:
    explicit EventTable(Selection& selection, QWidget* parent = nullptr);

    /// `rows`: the events that are shown, in the order of time. `sameTexts`: the columns keep the widths that
    /// they have, and several chosen rows stay chosen.
    void setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<EventIndex> rows,
                     bool sameTexts = false);
    /// Shows only these events, and keeps the selected one in sight.
    void setShown(const std::vector<bool>& shown);
    [[nodiscard]] bool isShown(EventIndex event) const { return m_model.rowOf(event).has_value(); }
    /// Those whose rows are selected, in the order of the table.
    [[nodiscard]] std::vector<EventIndex> chosen() const;
    /// The selected rows, cell by cell, for a spreadsheet or a document: text with tabs, and HTML.
    [[nodiscard]] std::unique_ptr<QMimeData> copied() const;
    void setGlyph(EventTableModel::Glyph glyph) { m_model.setGlyph(std::move(glyph)); }

signals:
    /// Return or a double click.
    void eventActivated(dateline::EventIndex event);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::vector<EventKey> chosenKeys() const;
    void choose(const std::vector<EventKey>& keys);
    void followSelection(std::optional<EventIndex> event);
    void fitColumns();
    void shareWidth();
    int shareAmongShown();
    void chooseColumns(const QPoint& at);

    Selection& m_selection;
    std::shared_ptr<const Timeline> m_timeline;
    EventTableModel m_model;
    std::array<int, 4> m_fits{}; ///< what the words of the columns that fit them need …
    bool m_fitted = false;       ///< … in this timeline
    std::set<int> m_unwanted;    ///< columns that the user does not want to see
    bool m_following = false;    ///< the table is being told, not telling
    bool m_telling = false;      ///< what is selected is what was just chosen here
};

} // namespace dateline
