#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The warnings about one file. From a thousand on they are only counted.
class FileWarnings {
public:
    explicit FileWarnings(std::string_view file) : m_file(file) {}

    /// `place` is where in the file, such as "event e3"; it may be empty.
    void add(std::string_view place, Phrase message);
    [[nodiscard]] std::vector<Warning> take();

private:
    std::string m_file;
    std::vector<Warning> m_warnings;
    std::size_t m_left = 0;
};

/// Reads the fields of a JSON object one by one. A field that is missing or null is empty; one of the wrong
/// type too, with a warning. Those that nobody asked for are kept.
class JsonFields {
public:
    /// All of it must outlive this.
    JsonFields(const nlohmann::json& object, std::string_view place, FileWarnings& warnings);

    [[nodiscard]] std::string string(std::string_view key);
    [[nodiscard]] std::optional<std::string> optionalString(std::string_view key);
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key, std::int64_t least,
                                                      std::int64_t most);
    [[nodiscard]] std::optional<double> number(std::string_view key);
    /// Whether it is true; a missing one is not.
    [[nodiscard]] bool flag(std::string_view key);
    [[nodiscard]] std::vector<std::string> strings(std::string_view key);
    /// The array's elements that are objects; a warning for each that is not.
    [[nodiscard]] std::vector<const nlohmann::json*> objects(std::string_view key);
    [[nodiscard]] const nlohmann::json* object(std::string_view key);
    /// Whether there is such a field that is not null. It is not asked for by that.
    [[nodiscard]] bool has(std::string_view key) const;
    /// Takes a field that is known but not needed, such as one that follows from others.
    void skip(std::string_view key);

    /// Gives back a field whose value could not be used: it is kept as if nobody had asked for it.
    void keep(std::string_view key);

    /// What nobody asked for, as a JSON object; empty when there is nothing.
    [[nodiscard]] std::string rest() const;

    void warn(Phrase message) { m_warnings.add(m_place, std::move(message)); }

private:
    [[nodiscard]] const nlohmann::json* field(std::string_view key);
    [[nodiscard]] const nlohmann::json& list(std::string_view key);
    void warnOfType(std::string_view key, Wording wanted);

    const nlohmann::json& m_object;
    std::string_view m_place;
    FileWarnings& m_warnings;
    std::vector<std::string_view> m_asked;
};

} // namespace dateline
