#pragma once

#include "core/base/byte_sink.h"
#include "core/exchange/dateline_file.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace dateline {

/// The text of one JSON object, written member by member, so that a large file never stands in memory,
/// neither as values nor as text.
class ObjectText {
public:
    /// `sink` must outlive this.
    ObjectText(JsonLayout layout, const ByteSink& sink) : m_layout(layout), m_sink(sink) {}

    void add(std::string_view key, const nlohmann::ordered_json& value);

    void beginList(std::string_view key);
    void addToList(const nlohmann::ordered_json& value);
    void endList();

    /// Ends the object, with a line end after it.
    void end();

private:
    void beginMember(std::string_view key);
    void newLine(std::size_t depth);
    void append(const nlohmann::ordered_json& value, std::size_t depth);
    void handOn();

    JsonLayout m_layout;
    const ByteSink& m_sink;
    std::string m_text = "{"; ///< what the sink has not been given yet
    bool m_emptyObject = true;
    bool m_emptyList = true;
};

} // namespace dateline
