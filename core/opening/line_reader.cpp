#include "core/opening/line_reader.h"

#include "core/base/file_error.h"

#include <exception>
#include <new>
#include <streambuf>

namespace dateline {
namespace {

constexpr auto kEnd = std::char_traits<char>::eof();

/// Passes over the rest of a line.
void skipLine(std::streambuf& in) {
    for (int c = in.sbumpc(); c != kEnd && c != '\n';)
        c = in.sbumpc();
}

Result<std::string> readLine(std::streambuf& in, std::size_t limit) {
    std::string line;
    for (int c = in.sbumpc(); c != kEnd && c != '\n'; c = in.sbumpc()) {
        if (line.size() == limit) {
            skipLine(in);
            return tl::unexpected(tooLargeError(limit, {}));
        }
        line += static_cast<char>(c);
    }
    return line;
}

} // namespace

std::optional<Result<std::string>> LineReader::next() {
    std::streambuf& in = *m_in->rdbuf();
    try {
        if (in.sgetc() == kEnd)
            return std::nullopt;
        return readLine(in, m_limit);
    } catch (const std::bad_alloc&) {
        skipLine(in);
        return tl::unexpected(
            Error{ErrorKind::TooLarge,
                  Phrase::tr("there is not enough memory for this line; split it into parts"),
                  {}});
    } catch (const std::exception& fault) {
        m_in->setstate(std::ios::eofbit);
        return tl::unexpected(
            Error{ErrorKind::NotReadable, Phrase::tr("cannot be read: {}", fault.what()), {}});
    }
}

} // namespace dateline
