#pragma once

#include "core/timeline/timeline.h"

#include <QTextBrowser>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

class Selection;

struct DetailsStyle {
    QColor text;
    QColor muted;
    QColor link;
    QColor quoteGround;
    QColor quoteInk;
    QColor warning;
    std::vector<QColor> documents; ///< marks, as in the source pane
};

/// All that is known of the selected event, and why: each reason, claim and quote leads to its words in the
/// source.
class EventDetails : public QTextBrowser {
    Q_OBJECT

public:
    /// The mark of an event, for the given device pixel ratio.
    using Glyph = std::function<QPixmap(const Event&, double)>;

    explicit EventDetails(Selection& selection, QWidget* parent = nullptr);

    void setStyle(const DetailsStyle& style, Glyph glyph);
    void setTimeline(std::shared_ptr<const Timeline> timeline);

signals:
    /// The user asks to see these words.
    void wordsChosen(const dateline::Quote& words);
    /// The user wants a field as it was read.
    void resetWanted(dateline::EventField field);
    /// The user wants to change a field.
    void changeWanted(dateline::EventField field);
    /// The pointer is on a link to these words; none: it left.
    void wordsHovered(const std::optional<dateline::Quote>& words);

private:
    void refresh();
    void follow(const QUrl& link);
    [[nodiscard]] std::optional<Quote> wordsOf(const QUrl& link) const;

    Selection& m_selection;
    std::shared_ptr<const Timeline> m_timeline;
    DetailsStyle m_style;
    Glyph m_glyph;
};

} // namespace dateline
