#include "core/opening/input.h"

#include "core/base/limits.h"
#include "core/base/printable.h"
#include "core/base/read_file.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

namespace fs = std::filesystem;

bool isJsonl(const std::string& file) {
    return file != "-" && fs::path(file).extension() == ".jsonl";
}

} // namespace

std::string Inputs::nameOf(const std::string& file) const {
    if (file == "-")
        return "standard input";
    return m_names == FileNames::Paths ? file : printable(fs::path(file).filename().string());
}

double Inputs::share() const {
    if (m_files.empty())
        return 1;
    const double last = !m_lines ? 1 : m_size <= 0 ? 0 : std::min(1.0, static_cast<double>(m_bytes) / m_size);
    return (static_cast<double>(m_next) - 1 + last) / static_cast<double>(m_files.size());
}

std::optional<Input> Inputs::nextLine() {
    const std::string& file = m_files[m_next - 1];
    Input input{file, nameOf(file), {}, {}, {}, {}};
    while (auto line = m_lines->next()) {
        ++m_lineNumber;
        if (*line)
            m_bytes += (*line)->size() + 1;
        if (*line && (*line)->find_first_not_of(" \t\r") == std::string::npos)
            continue;
        m_anyLine = true;
        input.name = fmt::format("{}, line {}", input.name, m_lineNumber);
        if (*line)
            input.line = std::move(**line);
        else
            input.failure = Error{line->error().kind, line->error().message, input.name};
        return input;
    }
    m_file = std::ifstream();
    m_lines.reset();
    if (m_anyLine)
        return std::nullopt;
    input.failure = Error{ErrorKind::Empty, Phrase::tr("there is no line in it"), input.name};
    return input;
}

std::optional<Input> Inputs::next() {
    for (;;) {
        if (m_lines)
            if (auto line = nextLine())
                return line;
        if (m_next == m_files.size())
            return std::nullopt;
        const std::string& file = m_files[m_next++];
        m_lineNumber = 0;
        m_bytes = 0;
        m_anyLine = false;
        Input input = file == "-" ? openStandardInput() : openFile(file);
        if (!m_lines || input.line)
            return input;
    }
}

Input Inputs::openFile(const std::string& file) {
    Input input{file, nameOf(file), {}, {}, {}, {}};
    if (!isJsonl(file))
        return input;
    std::error_code ignored;
    m_size = 0;
    if (!fs::is_fifo(file, ignored)) { // whose bytes can be read only once
        if (auto readable = readFile(file, 0); !readable && readable.error().kind != ErrorKind::TooLarge) {
            input.failure = readable.error();
            return input;
        }
        const auto size = fs::file_size(file, ignored);
        m_size = ignored ? 0 : static_cast<double>(size);
    }
    m_file.open(file);
    m_lines.emplace(m_file, kMaxDatelineFileBytes);
    return input;
}

Input Inputs::openStandardInput() {
    Input input{"-", nameOf("-"), {}, {}, {}, {}};
    m_size = 0;
    if (std::cin.peek() != '{')
        return input;
    LineReader lines(std::cin, kMaxDatelineFileBytes);
    const auto line = lines.next();
    if (!line)
        return input;
    if (!*line) {
        input.failure = Error{line->error().kind, line->error().message, input.name};
        return input;
    }
    if (nlohmann::json::accept(**line)) {
        m_lines = lines;
        input.line = **line;
        input.name = fmt::format("{}, line {}", input.name, ++m_lineNumber);
        m_anyLine = true;
    } else {
        input.head = **line + '\n';
    }
    return input;
}

} // namespace dateline
