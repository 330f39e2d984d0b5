#include "core/exchange/json_documents.h"
#include "core/timeline/join_accounts.h"
#include "core/timeline/timeline_builder.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/targets.h"

namespace dateline::test {
namespace {

void useDocument(Result<ReadDocument> read, bool dated) {
    if (!read)
        return require(!read.error().message.empty());
    static_cast<void>(readingOf(*std::move(read), dated));
}

} // namespace

void fuzzText(std::string_view bytes) {
    useDocument(readDocument(bytes, "fuzz.txt"), bytes.size() % 2 == 0);
}

void fuzzHtml(std::string_view bytes) {
    useDocument(readDocument(bytes, "fuzz.html"), bytes.size() % 2 == 0);
}

void fuzzMarkdown(std::string_view bytes) {
    useDocument(readDocument(bytes, "fuzz.md"), bytes.size() % 2 == 0);
}

void fuzzJsonLine(std::string_view bytes) {
    useDocument(readDocumentLine(bytes, "fuzz.jsonl, line 1"), bytes.size() % 2 == 0);
}

void fuzzPipeline(std::string_view bytes) {
    TimelineBuilder builder;
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::size_t end = rest.find(kNextArticle);
        if (auto read = readDocument(rest.substr(0, end), "fuzz.txt"))
            builder.add(readingOf(*std::move(read), bytes.size() % 2 == 0));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + kNextArticle.size());
    }
    TimelineContent content = joinAccounts(std::move(builder).take());
    requireKeptByAFile(content, true);
    requireWritten(content);
    requirePicture(std::move(content));
}

} // namespace dateline::test
