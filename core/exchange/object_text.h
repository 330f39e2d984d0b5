#pragma once

#include "core/exchange/dateline_file.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace dateline {

/// The text of one JSON object, written member by member, so that a large file never stands in memory as
/// values.
class ObjectText {
public:
    explicit ObjectText(JsonLayout layout) : m_layout(layout) {}

    void add(std::string_view key, const nlohmann::ordered_json& value);

    void beginList(std::string_view key);
    void addToList(const nlohmann::ordered_json& value);
    void endList();

    /// The whole object, with a line end after it.
    [[nodiscard]] std::string end();

private:
    void beginMember(std::string_view key);
    void newLine(std::size_t depth);
    void append(const nlohmann::ordered_json& value, std::size_t depth);

    JsonLayout m_layout;
    std::string m_text = "{";
    bool m_emptyList = true;
};

} // namespace dateline
