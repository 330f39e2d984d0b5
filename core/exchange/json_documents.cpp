#include "core/exchange/json_documents.h"

#include "core/base/limits.h"
#include "core/base/parse_json.h"
#include "core/document/document_head.h"
#include "core/document/parse_day.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

using Json = nlohmann::json;

tl::unexpected<Error> failure(ErrorKind kind, Phrase message, std::string_view where) {
    return tl::unexpected(Error{kind, std::move(message), std::string(where)});
}

/// A field that should be a string; a field of another type is left out, with a warning.
std::string stringField(const Json& object, const char* name, std::string_view where,
                        std::vector<Warning>& warnings) {
    const auto field = object.find(name);
    if (field == object.end() || field->is_null())
        return {};
    if (field->is_string())
        return field->get<std::string>();
    warnings.push_back({Phrase::tr("\"{}\" is not a string; left out", name), std::string(where)});
    return {};
}

void readPublished(const std::string& written, std::string_view where, ReadDocument& read) {
    if (written.empty())
        return;
    if (const auto day = parseDay(written)) {
        read.document.published = *day;
        read.document.publishedFrom = PublishedFrom::Page;
    } else {
        read.warnings.push_back(
            {Phrase::tr("\"published\" is \"{}\", not a date; left out", written), std::string(where)});
    }
}

} // namespace

Result<ReadDocument> readDocumentLine(std::string_view json, std::string_view where) {
    if (json.size() > kMaxDocumentBytes)
        return failure(ErrorKind::TooLarge,
                       Phrase::tr("larger than {} MB; split it into parts", kMaxDocumentBytes >> 20), where);
    const auto parsed = parseJson(json, where);
    if (!parsed && parsed.error().kind == ErrorKind::BadFormat)
        return failure(ErrorKind::BadFormat, Phrase::tr("not valid JSON; each line must be one object"),
                       where);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const Json& object = *parsed;
    if (!object.is_object())
        return failure(ErrorKind::BadFormat, Phrase::tr("not a JSON object with \"text\""), where);
    const auto text = object.find("text");
    if (text == object.end() || !text->is_string())
        return failure(ErrorKind::BadFormat, Phrase::tr("\"text\" is missing or no string"), where);

    ReadDocument read;
    SourceDocument& document = read.document;
    document.text = text->get<std::string>();
    if (document.text.find_first_not_of(" \t\r\n") == std::string::npos)
        return failure(ErrorKind::Empty, Phrase::tr("\"text\" is empty"), where);
    document.id = stringField(object, "id", where, read.warnings);
    document.title = stringField(object, "title", where, read.warnings);
    document.url = stringField(object, "url", where, read.warnings);
    readPublished(stringField(object, "published", where, read.warnings), where, read);

    document.headline = headlineOf(document.text, document.title);
    if (const auto day = findHead(document.text).published; day && !document.published) {
        document.published = day;
        document.publishedFrom = PublishedFrom::Text;
    }
    if (document.title.empty())
        document.title = document.id;
    return read;
}

} // namespace dateline
