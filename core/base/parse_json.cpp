#include "core/base/parse_json.h"

#include "core/base/limits.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace dateline {
namespace {

using Json = nlohmann::json;

/// What a value, a member of an object and the inside of a list, an object or a string take in memory beside
/// their characters, in bytes.
constexpr std::size_t kValueBytes = 2 * sizeof(Json); // a growing list holds up to twice its elements
constexpr std::size_t kMemberBytes = 96;
constexpr std::size_t kInsideBytes = 48;
/// How often a stop is looked for, in values.
constexpr std::size_t kValuesBetweenLooks = 4096;

/// Builds a value from the events of the library's reader, but for the elements of long lists.
class ValueBuilder {
public:
    ValueBuilder(std::string_view text, const std::map<std::string, JsonElementReader>& lists,
                 const Progress& progress)
        : m_text(text),
          m_limit(jsonMemoryLimit(text.size())),
          m_lists(lists),
          m_progress(progress) {}

    bool null() { return add(nullptr, 0); }
    bool boolean(bool value) { return add(value, 0); }
    bool number_integer(std::int64_t value) { return add(value, 0); }
    bool number_unsigned(std::uint64_t value) { return add(value, 0); }
    bool number_float(double value, const std::string&) { return add(value, 0); }
    bool string(std::string& value) {
        const std::size_t inside = kInsideBytes + value.size();
        return add(std::move(value), inside);
    }
    bool binary(Json::binary_t&) { return false; } // text holds none
    bool start_object(std::size_t) { return open(Json::object()); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        if (m_unread > 0)
            return true;
        if (m_open.size() == 1) {
            const auto list = m_lists.find(name);
            m_list = list == m_lists.end() ? nullptr : &list->second;
        }
        m_bytes += kMemberBytes + name.size();
        m_member = &(*m_open.back())[name];
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const Json::exception& error) {
        const std::string_view before = m_text.substr(0, std::min(position, m_text.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        constexpr int outOfRange = 406;
        m_error =
            error.id == outOfRange
                ? Error{ErrorKind::BadFormat,
                        Phrase::tr("line {} holds a number that is too large", line),
                        {}}
                : Error{ErrorKind::BadFormat,
                        Phrase::tr("not valid JSON from line {} on; the file is damaged or cut short", line),
                        {}};
        return false;
    }

    [[nodiscard]] Json take() { return std::move(m_root); }
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    [[nodiscard]] bool insideList() const { return m_list != nullptr && m_open.size() == 2; }

    bool fail(ErrorKind kind, Phrase message) {
        m_error = {kind, std::move(message), {}};
        return false;
    }

    /// Puts a value where the text has it.
    Json* place(Json&& value) {
        if (m_open.empty())
            return &(m_root = std::move(value));
        Json& parent = *m_open.back();
        if (parent.is_array())
            return &parent.emplace_back(std::move(value));
        return &(*m_member = std::move(value));
    }

    bool fits(std::size_t inside) {
        if (++m_seen % kValuesBetweenLooks == 0 && m_progress.cancelled())
            return fail(ErrorKind::Cancelled, Phrase::tr("stopped"));
        m_bytes += kValueBytes + inside;
        return m_bytes <= m_limit ||
               fail(ErrorKind::TooLarge,
                    Phrase::tr(
                        "its lists and fields would take more than {} MB of memory; split it into parts",
                        m_limit >> 20));
    }

    template <typename Value>
    bool add(Value&& value, std::size_t inside) {
        if (m_unread > 0 || passedOver())
            return looked();
        if (!fits(inside))
            return false;
        place(Json(std::forward<Value>(value)));
        return !insideList() || finishElement();
    }

    bool open(Json&& container) {
        if (m_unread > 0 || passedOver()) {
            ++m_unread;
            return looked();
        }
        if (!fits(kInsideBytes))
            return false;
        if (m_open.size() == 1) {
            m_list = container.is_array() ? m_list : nullptr;
            m_bytesOutside = m_bytes;
        }
        m_open.push_back(place(std::move(container)));
        return true;
    }

    bool close() {
        if (m_unread > 0) {
            --m_unread;
            return true;
        }
        m_open.pop_back();
        return !insideList() || finishElement();
    }

    /// Whether a value that begins here is an element of a list that nobody reads.
    [[nodiscard]] bool passedOver() const { return insideList() && !*m_list; }

    bool looked() {
        return ++m_seen % kValuesBetweenLooks != 0 || !m_progress.cancelled() ||
               fail(ErrorKind::Cancelled, Phrase::tr("stopped"));
    }

    bool finishElement() {
        Json& list = *m_open.back();
        (*m_list)(list.back());
        list.clear();
        m_bytes = m_bytesOutside;
        return true;
    }

    std::string_view m_text;
    std::size_t m_limit;
    const std::map<std::string, JsonElementReader>& m_lists;
    const Progress& m_progress;
    Json m_root;
    std::vector<Json*> m_open; ///< the containers around the place that was reached; each stays in its place
    Json* m_member = nullptr;  ///< of the innermost object: the value of the key that was read last
    const JsonElementReader* m_list = nullptr; ///< of the long list that is being read
    std::size_t m_unread = 0;                  ///< containers open that are passed over
    std::size_t m_bytes = 0;                   ///< what the values that are held take, about
    std::size_t m_bytesOutside = 0;            ///< of the long list that is being read
    std::size_t m_seen = 0;
    Error m_error{ErrorKind::BadFormat, Phrase::tr("not valid JSON"), {}};
};

/// The deepest nesting of arrays and objects, whether or not the text is well-formed.
std::size_t depthOf(std::string_view json) {
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '[' || c == '{'))
            deepest = std::max(deepest, ++depth);
        else if (!inString && (c == ']' || c == '}'))
            depth -= depth > 0 ? 1 : 0;
    }
    return deepest;
}

Result<Json> parsed(std::string_view text, std::string_view where,
                    const std::map<std::string, JsonElementReader>& lists, const Progress& progress,
                    JsonComments comments) {
    const auto failed = [&](ErrorKind kind, Phrase message) {
        return tl::unexpected(Error{kind, std::move(message), std::string(where)});
    };
    if (depthOf(text) > kMaxJsonDepth)
        return failed(ErrorKind::BadFormat,
                      Phrase::tr("its lists and objects are nested more than {} deep", kMaxJsonDepth));
    ValueBuilder builder(text, lists, progress);
    constexpr bool wholeText = true;
    try {
        if (!Json::sax_parse(text, &builder, Json::input_format_t::json, wholeText,
                             comments == JsonComments::PassedOver))
            return failed(builder.error().kind, builder.error().message);
    } catch (const std::bad_alloc&) {
        return failed(ErrorKind::TooLarge,
                      Phrase::tr("there is not enough memory to read it; split it into parts"));
    } catch (const Json::exception& error) {
        return failed(ErrorKind::BadFormat, Phrase::tr("not valid JSON: {}", error.what()));
    }
    return builder.take();
}

} // namespace

std::size_t jsonMemoryLimit(std::size_t textBytes) {
    return std::max(std::size_t{64} << 20, 4 * textBytes);
}

Result<Json> parseJson(std::string_view text, std::string_view where, JsonComments comments) {
    return parsed(text, where, {}, {}, comments);
}

Result<Json> parseJsonLists(std::string_view text, std::string_view where,
                            const std::map<std::string, JsonElementReader>& lists, const Progress& progress) {
    return parsed(text, where, lists, progress, JsonComments::Refused);
}

} // namespace dateline
