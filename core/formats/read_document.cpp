#include "core/formats/read_document.h"

#include "core/base/ascii.h"
#include "core/base/limits.h"
#include "core/document/decode_text.h"
#include "core/document/document_head.h"
#include "core/formats/document_format.h"
#include "core/formats/read_html.h"
#include "core/formats/read_markdown.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t kLongestTitle = 200;
constexpr std::size_t kLongestMadeUpTitle = 70;

Error emptyError(std::string_view name) {
    return {ErrorKind::Empty, Phrase::tr("there is no text in it"), std::string(name)};
}

/// The name of the file, or the first words where there is none, as from standard input.
std::string titleOfLastResort(std::string_view name, std::string_view text) {
    if (name.empty())
        return oneLine(text.substr(std::min(text.find_first_not_of(" \t\n"), text.size())),
                       kLongestMadeUpTitle);
    return std::filesystem::path(name).stem().string();
}

/// What the text's own first lines tell goes where mark-up has told nothing.
void complete(SourceDocument& document, std::string_view name) {
    const DocumentHead head = findHead(document.text);
    if (document.headline.empty())
        document.headline = head.headline;
    if (!document.published && head.published) {
        document.published = head.published;
        document.publishedFrom = PublishedFrom::Text;
    }
    if (document.title.empty())
        document.title = document.headline.empty()
                             ? titleOfLastResort(name, document.text)
                             : oneLine(slice(document.text, document.headline), kLongestTitle);
}

Result<SourceDocument> readText(std::string text, std::string_view name) {
    if (lowered(name).ends_with(".json"))
        return tl::unexpected(
            Error{ErrorKind::BadFormat,
                  Phrase::tr("this is no Dateline file: it does not begin with \"format\": "
                             "\"dateline\"; to read it as an article, save its text as .txt"),
                  std::string(name)});
    switch (formatOf(text, name)) {
    case DocumentFormat::Html:
        return readHtml(text, name);
    case DocumentFormat::Markdown:
        return readMarkdown(text, name);
    case DocumentFormat::PlainText:
        break;
    }
    SourceDocument document;
    document.text = std::move(text);
    return document;
}

} // namespace

Result<ReadDocument> readDocument(std::string_view bytes, std::string_view name) {
    if (bytes.size() > kMaxDocumentBytes)
        return tl::unexpected(
            Error{ErrorKind::TooLarge,
                  Phrase::tr("larger than {} MB; split it into parts", kMaxDocumentBytes >> 20),
                  std::string(name)});
    if (bytes.empty())
        return tl::unexpected(emptyError(name));
    auto decoded = decodeText(bytes, name, declaredEncoding(bytes));
    if (!decoded)
        return tl::unexpected(std::move(decoded.error()));
    auto document = readText(std::move(decoded->text), name);
    if (!document)
        return tl::unexpected(std::move(document.error()));
    if (document->text.find_first_not_of(" \t\n") == std::string::npos)
        return tl::unexpected(emptyError(name));
    complete(*document, name);
    return ReadDocument{std::move(*document), std::move(decoded->warnings)};
}

} // namespace dateline
