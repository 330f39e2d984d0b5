#include "core/formats/document_format.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {
namespace {

std::string loweredHead(std::string_view text, std::size_t most) {
    return lowered(text.substr(0, most));
}

template <std::size_t N>
bool startsWithAny(std::string_view text, const std::array<std::string_view, N>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return text.starts_with(beginning); });
}

bool beginsAsHtml(std::string_view text) {
    constexpr std::array<std::string_view, 6> tags{"<!doctype html", "<html",    "<head",
                                                   "<body",          "<article", "<main"};
    const std::string head = loweredHead(text, 4096);
    std::string_view view(head);
    view.remove_prefix(std::min(view.find_first_not_of(" \t\n"), view.size()));
    if (view.starts_with("<?xml") || view.starts_with("<!--"))
        return view.find("<html") != std::string_view::npos;
    return startsWithAny(view, tags);
}

bool beginsAsMarkdown(std::string_view text) {
    constexpr std::array<std::string_view, 3> beginnings{"# ", "---\n", "+++\n"};
    return startsWithAny(text, beginnings);
}

} // namespace

DocumentFormat formatOf(std::string_view text, std::string_view name) {
    const std::string ending = loweredHead(name.substr(std::min(name.rfind('.'), name.size())), 16);
    if (ending == ".html" || ending == ".htm" || ending == ".xhtml" || ending == ".shtml" ||
        beginsAsHtml(text))
        return DocumentFormat::Html;
    const bool named = !ending.empty() && ending != ".txt" && ending.find('/') == std::string::npos;
    if (ending == ".md" || ending == ".markdown" || (!named && ending != ".txt" && beginsAsMarkdown(text)))
        return DocumentFormat::Markdown;
    return DocumentFormat::PlainText;
}

} // namespace dateline
