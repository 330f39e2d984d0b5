#include "ui/source/source_page.h"

#include "ui/source/source_parting.h"
#include "ui/words/event_text.h"
#include "ui/words/shown_text.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>
#include <tuple>

namespace dateline {
namespace {

constexpr double kLineHeight = 142;   // per cent
constexpr double kParagraphGap = 0.7; // of the font's height
constexpr std::size_t kWrappedLine =
    50; // a line this long that ends inside a paragraph was broken by its editor

/// Where the marks of a stretch change, or it is parted.
struct Edge {
    std::uint32_t byte;
    int sentence;
    int time;
    Parting parting = Parting::None;
};

std::vector<Edge> edgesIn(const SourceStretch& stretch, const Timeline& timeline, const QuoteIndex& quotes) {
    std::vector<Edge> edges{{stretch.span.begin, 0, 0}, {stretch.span.end, 0, 0}};
    const auto add = [&](Span span, int sentence, int time) {
        if (!span.overlaps(stretch.span))
            return;
        edges.push_back({std::max(span.begin, stretch.span.begin), sentence, time});
        edges.push_back({std::min(span.end, stretch.span.end), -sentence, -time});
    };
    for (const SourceParting& parting :
         partingsIn(slice(timeline.documents()[stretch.document].text, stretch.span)))
        edges.push_back({stretch.span.begin + parting.byte, 0, 0, parting.kind});
    for (const auto& entry : quotes.quotes(stretch.document))
        add(entry.span, 1, 0);
    for (const Timex& timex : timeline.timexes(stretch.document))
        add(timex.span, 0, 1);
    std::ranges::stable_sort(edges, {}, &Edge::byte);
    return edges;
}

QTextCharFormat marked(QTextCharFormat format, bool sentence, bool time, const SourceStyle& style) {
    if (!sentence && !time)
        return format;
    format.setUnderlineStyle(time ? QTextCharFormat::DotLine : QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(time ? style.time : style.sentence);
    return format;
}

/// Whether a line is an item of a list.
bool beginsItem(std::string_view line) {
    return line.starts_with("- ") || line.starts_with("* ") || line.starts_with("• ");
}

/// The words as a page shows them, one UTF-16 unit for each of the text's: a line end inside a paragraph of
/// hard-wrapped text is a space.
QString pageText(std::string_view text, Span run) {
    QString words = QString::fromUtf8(text.data() + run.begin, static_cast<qsizetype>(run.size()));
    words.replace(QLatin1Char('\r'), QLatin1Char(' '));
    std::size_t byte = run.begin;
    for (qsizetype i = words.indexOf('\n'); i >= 0; i = words.indexOf('\n', i + 1)) {
        byte = text.find('\n', byte);
        const std::size_t lineStart = byte == 0 ? 0 : text.rfind('\n', byte - 1) + 1;
        const bool alone = byte + 1 < text.size() && text[byte + 1] != '\n' && byte > lineStart;
        const bool beforeItem = beginsItem(text.substr(std::min(byte + 1, text.size())));
        if (alone && !beforeItem && byte - lineStart >= kWrappedLine)
            words[i] = QLatin1Char(' ');
        ++byte;
    }
    return words;
}

void tightenBlankLines(QTextDocument& page, TextRange range, double gap) {
    QTextCursor cursor(&page);
    for (QTextBlock block = page.findBlock(range.begin); block.isValid() && block.position() < range.end;
         block = block.next()) {
        if (block.length() > 1)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(gap, QTextBlockFormat::FixedHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

void addBlock(QTextCursor& cursor, double above, double below, double lineHeight) {
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    if (cursor.position() == 0)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
}

QTextCharFormat formatOf(const QFont& font, const QColor& ink, double scale, QFont::Weight weight) {
    QTextCharFormat format;
    format.setFont(font);
    format.setFontPointSize(font.pointSizeF() * scale);
    format.setFontWeight(weight);
    format.setForeground(ink);
    return format;
}

QString headLine(const SourceDocument& document) {
    QStringList parts;
    if (!document.publisher.empty())
        parts << breakable(shownLine(document.publisher));
    parts << (document.published ? dayText(*document.published) : QObject::tr("publication date not known"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void SourcePage::fill(QTextDocument& page, std::shared_ptr<const Timeline> timeline, const QuoteIndex& quotes,
                      const std::vector<SourceStretch>& stretches, const SourceStyle& style) {
    if (m_timeline != timeline)
        m_units.clear(); // of the same texts they stay: counting them takes time in very long ones
    m_timeline = std::move(timeline);
    m_pieces.clear();
    m_extents.clear();
    page.clear();
    page.setUndoRedoEnabled(false);
    page.setDefaultFont(style.reading);
    QTextCursor cursor(&page);
    cursor.beginEditBlock();
    for (const SourceStretch& stretch : stretches)
        addDocument(cursor, stretch, quotes, style);
    cursor.endEditBlock();
}

void SourcePage::addDocument(QTextCursor& cursor, const SourceStretch& stretch, const QuoteIndex& quotes,
                             const SourceStyle& style) {
    const SourceDocument& document = m_timeline->documents()[stretch.document];
    m_units.try_emplace(stretch.document, document.text);
    const double line = QFontMetricsF(style.reading).height();
    const QTextCharFormat title = formatOf(style.reading, style.text, 1.35, QFont::Bold);
    const QTextCharFormat note = formatOf(style.interface, style.muted, 1, QFont::Normal);
    const bool headlineShown = !document.headline.empty() && stretch.span.contains(document.headline);

    addBlock(cursor, m_pieces.empty() ? 0 : 2.5 * line, 0, 115);
    const int head = cursor.position();
    std::uint32_t bodyBegin = stretch.span.begin;
    if (headlineShown && document.headline.begin == 0) {
        addPiece(cursor, {stretch.document, document.headline}, quotes, style, title);
        bodyBegin = static_cast<std::uint32_t>(std::min<std::size_t>(
            document.text.find_first_not_of("\n ", document.headline.end), stretch.span.end));
    } else {
        cursor.insertText(breakable(shownLine(document.title)), title);
    }
    addBlock(cursor, 0.2 * line, 0.7 * line, 110);
    cursor.insertText(headLine(document), note);
    if (stretch.span.begin > 0) {
        addBlock(cursor, 0.6 * line, 0.6 * line, 110);
        cursor.insertText(
            QObject::tr(
                "This text is long. What stands before is left out here until an event from it is chosen."),
            note);
    }
    addBlock(cursor, 0, 0, kLineHeight); // every paragraph of the text inherits it
    const int body = cursor.position();
    addPiece(cursor, {stretch.document, {bodyBegin, std::max(bodyBegin, stretch.span.end)}}, quotes, style,
             formatOf(style.reading, style.text, 1, QFont::Normal));
    tightenBlankLines(*cursor.document(), {body, cursor.position()}, kParagraphGap * line);
    if (stretch.span.end < document.text.size()) {
        addBlock(cursor, 0.6 * line, 0.6 * line, 110);
        cursor.insertText(
            QObject::tr("The text goes on. What follows is left out here until an event from it is chosen."),
            note);
    }
    m_extents.push_back({stretch.document, {head, cursor.position()}});
}

void SourcePage::addPiece(QTextCursor& cursor, const SourceStretch& stretch, const QuoteIndex& quotes,
                          const SourceStyle& style, const QTextCharFormat& base) {
    const std::string_view text = m_timeline->documents()[stretch.document].text;
    int begin = cursor.position();
    int sentences = 0;
    int times = 0;
    std::uint32_t done = stretch.span.begin;
    std::uint32_t pieceBegin = stretch.span.begin;
    const auto endPiece = [&] {
        m_pieces.push_back({{stretch.document, {pieceBegin, done}},
                            m_units.at(stretch.document).unitOf(pieceBegin),
                            {begin, cursor.position()}});
        pieceBegin = done;
    };
    for (const Edge& edge : edgesIn(stretch, *m_timeline, quotes)) {
        if (edge.byte > done)
            cursor.insertText(pageText(text, {done, edge.byte}),
                              marked(base, sentences > 0, times > 0, style));
        done = edge.byte;
        sentences += edge.sentence;
        times += edge.time;
        if (edge.parting == Parting::None)
            continue;
        endPiece();
        if (edge.parting == Parting::Word)
            cursor.insertText(QString(QChar(0x200B)), marked(base, sentences > 0, times > 0, style));
        else
            cursor.insertBlock();
        begin = cursor.position();
    }
    endPiece();
}

std::optional<TextRange> SourcePage::rangeOf(DocumentIndex document, Span span) const {
    std::optional<TextRange> range;
    for (const Piece& piece : m_pieces) {
        if (piece.stretch.document != document || !piece.stretch.span.overlaps(span))
            continue;
        const TextUnits& units = m_units.at(document);
        const auto position = [&](std::uint32_t byte) {
            return piece.range.begin + static_cast<int>(units.unitOf(byte) - piece.firstUnit);
        };
        if (!range)
            range = {position(std::max(span.begin, piece.stretch.span.begin)), 0};
        range->end = position(std::min(span.end, piece.stretch.span.end));
    }
    return range;
}

std::optional<SourcePlace> SourcePage::placeAt(int position) const {
    const auto after =
        std::ranges::upper_bound(m_pieces, position, {}, [](const Piece& p) { return p.range.begin; });
    if (after == m_pieces.begin())
        return std::nullopt;
    const Piece& piece = *std::prev(after);
    if (position >= piece.range.end)
        return std::nullopt;
    const auto unit = piece.firstUnit + static_cast<std::uint32_t>(position - piece.range.begin);
    return SourcePlace{piece.stretch.document, m_units.at(piece.stretch.document).byteOf(unit)};
}

} // namespace dateline
