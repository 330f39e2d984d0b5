#include "core/exchange/object_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dateline {

using OrderedJson = nlohmann::ordered_json;

namespace {

constexpr std::size_t kPieceBytes = std::size_t{1} << 16;

} // namespace

void ObjectText::add(std::string_view key, const OrderedJson& value) {
    beginMember(key);
    append(value, 1);
}

void ObjectText::beginList(std::string_view key) {
    beginMember(key);
    m_text += '[';
    m_emptyList = true;
}

void ObjectText::addToList(const OrderedJson& value) {
    m_text += m_emptyList ? "" : ",";
    newLine(2);
    append(value, 2);
    m_emptyList = false;
}

void ObjectText::endList() {
    if (!m_emptyList)
        newLine(1);
    m_text += ']';
}

void ObjectText::end() {
    newLine(0);
    m_text += "}\n";
    handOn();
}

void ObjectText::handOn() {
    m_sink(m_text);
    m_text.clear();
}

void ObjectText::beginMember(std::string_view key) {
    m_text += m_emptyObject ? "" : ",";
    m_emptyObject = false;
    newLine(1);
    m_text += OrderedJson(key).dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
    m_text += m_layout == JsonLayout::Indented ? ": " : ":";
}

void ObjectText::newLine(std::size_t depth) {
    if (m_layout == JsonLayout::Indented)
        m_text.append("\n").append(depth, ' ');
}

void ObjectText::append(const OrderedJson& value, std::size_t depth) {
    const int indent = m_layout == JsonLayout::Indented ? 1 : -1;
    const std::string text = value.dump(indent, ' ', false, OrderedJson::error_handler_t::replace);
    // A line end inside a string is written as an escape: each that stands in the text is one of the layout.
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        m_text.append(text, at, end - at);
        if (text[end - 1] == '\n')
            m_text.append(depth, ' ');
        at = end;
    }
    if (m_text.size() >= kPieceBytes)
        handOn();
}

} // namespace dateline
