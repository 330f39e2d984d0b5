#pragma once

#include "core/timeline/timeline.h"
#include "ui/source/quote_index.h"
#include "ui/source/source_stretch.h"
#include "ui/words/text_units.h"

#include <QColor>
#include <QFont>
#include <QTextCharFormat>
#include <map>
#include <optional>
#include <vector>

class QTextCursor;
class QTextDocument;

namespace dateline {

/// How source text looks.
struct SourceStyle {
    QFont reading;   ///< of the articles
    QFont interface; ///< of heads and notes
    QColor text;
    QColor muted;
    QColor sentence; ///< the line under a sentence that tells of an event
    QColor time;     ///< the dots under a time expression
};

/// A half-open range of QTextCursor positions.
struct TextRange {
    int begin = 0;
    int end = 0;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// Source documents as laid into a QTextDocument, and the exact way between their bytes and its positions.
/// What would take Qt long to lay out, very long words and paragraphs, is parted; what parts it is nobody's.
class SourcePage {
public:
    /// Fills `page` with the stretches of a timeline's documents, each with its head; sentences with an event
    /// and time expressions are marked.
    void fill(QTextDocument& page, std::shared_ptr<const Timeline> timeline, const QuoteIndex& quotes,
              const std::vector<SourceStretch>& stretches, const SourceStyle& style);

    /// Where a span of a document stands; none when it is not on the page. A span that leaves the page is
    /// cut.
    [[nodiscard]] std::optional<TextRange> rangeOf(DocumentIndex document, Span span) const;
    /// What stands at a position; none in heads and notes.
    [[nodiscard]] std::optional<SourcePlace> placeAt(int position) const;
    /// From the head of each document on the page to its end.
    struct Extent {
        DocumentIndex document;
        TextRange range;
    };
    [[nodiscard]] const std::vector<Extent>& extents() const { return m_extents; }

private:
    /// Text whose positions follow each other.
    struct Piece {
        SourceStretch stretch;
        std::uint32_t firstUnit; ///< UTF-16 units of the document before the stretch
        TextRange range;
    };

    void addDocument(QTextCursor& cursor, const SourceStretch& stretch, const QuoteIndex& quotes,
                     const SourceStyle& style);
    void addPiece(QTextCursor& cursor, const SourceStretch& stretch, const QuoteIndex& quotes,
                  const SourceStyle& style, const QTextCharFormat& base);

    std::shared_ptr<const Timeline> m_timeline;
    std::map<DocumentIndex, TextUnits> m_units;
    std::vector<Piece> m_pieces; ///< in order, both by stretch and by range
    std::vector<Extent> m_extents;
};

} // namespace dateline
