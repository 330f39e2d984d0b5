#include "core/document/decode_text.h"

#include "core/document/utf8.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

namespace dateline {
namespace {

struct Signature {
    std::string_view bytes;
    std::string_view what;
};

constexpr std::string_view kZip("PK\x03\x04", 4);
constexpr std::array<Signature, 11> kBinarySignatures{{
    {"%PDF-", "a PDF document; copy its text and paste that, or save it as text"},
    {kZip, "a zip archive or an office document; save its text as .txt or .html"},
    {"\xD0\xCF\x11\xE0", "an old office document; save its text as .txt or .html"},
    {"{\\rtf", "a rich text document; save its text as .txt or .html"},
    {"\x89PNG", "a picture"},
    {"\xFF\xD8\xFF", "a picture"},
    {"GIF8", "a picture"},
    {"\x1F\x8B", "a compressed file; unpack it first"},
    {"BZh", "a compressed file; unpack it first"},
    {"\xFD"
     "7zXZ",
     "a compressed file; unpack it first"},
    {"\x7F"
     "ELF",
     "a program"},
}};

Error notText(std::string_view name, std::string_view what) {
    return {ErrorKind::NotText, fmt::format("this is {}, not the text of an article", what),
            std::string(name)};
}

struct Encoding {
    std::string name;
    std::size_t markLength = 0; ///< bytes of the byte order mark
};

std::optional<Encoding> encodingOfMark(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t length = 0;
    const auto size = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size(), 8));
    const char* name = ucnv_detectUnicodeSignature(bytes.data(), size, &length, &status);
    if (U_FAILURE(status) || name == nullptr)
        return std::nullopt;
    return Encoding{name, static_cast<std::size_t>(length)};
}

/// What ICU makes of the first part of `bytes`; pages that say ISO-8859-1 mean windows-1252 (WHATWG Encoding
/// Standard).
std::optional<std::string> detectEncoding(std::string_view bytes) {
    constexpr std::size_t enough = 256 << 10;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(std::min(bytes.size(), enough)),
                   &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr)
        return std::nullopt;
    const std::string_view name = ucsdet_getName(match, &status);
    return name == "ISO-8859-1" ? "windows-1252" : std::string(name);
}

bool isKnownEncoding(const std::string& name) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.c_str(), &status),
                                                                       ucnv_close);
    return !name.empty() && U_SUCCESS(status);
}

bool isWide(std::string_view encoding) {
    return encoding.starts_with("UTF-16") || encoding.starts_with("UTF-32");
}

std::string convert(std::string_view bytes, const std::string& encoding) {
    std::string text;
    icu::UnicodeString(bytes.data(), static_cast<std::int32_t>(bytes.size()), encoding.c_str())
        .toUTF8String(text);
    return text;
}

std::string replaceBroken(std::string_view bytes) {
    std::string text;
    icu::UnicodeString::fromUTF8(icu::StringPiece(bytes.data(), static_cast<std::int32_t>(bytes.size())))
        .toUTF8String(text);
    return text;
}

constexpr bool isControl(char c) {
    return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == 0x7F;
}

/// Line ends become \n, other control characters spaces.
void tidy(std::string& text) {
    std::size_t out = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r') {
            if (i + 1 < text.size() && text[i + 1] == '\n')
                continue;
            text[out++] = '\n';
        } else {
            text[out++] = isControl(text[i]) ? ' ' : text[i];
        }
    }
    text.resize(out);
}

/// Text has next to no control characters; one in fifty is not text.
bool looksBinary(std::string_view text) {
    const auto controls = std::count_if(text.begin(), text.end(),
                                        [](char c) { return isControl(c) && c != '\r' && c != '\f'; });
    return static_cast<std::size_t>(controls) * 50 > text.size();
}

class Decoder {
public:
    Decoder(std::string_view bytes, std::string_view name, std::string_view declared)
        : m_bytes(bytes),
          m_name(name),
          m_declared(declared) {}

    Result<DecodedText> run() {
        for (const Signature& signature : kBinarySignatures)
            if (m_bytes.starts_with(signature.bytes))
                return tl::unexpected(notText(m_name, signature.what));
        const auto mark = encodingOfMark(m_bytes);
        if (mark)
            m_bytes.remove_prefix(mark->markLength);
        if (mark && isWide(mark->name))
            m_result.text = convert(m_bytes, mark->name);
        else if (m_bytes.find('\0') != std::string_view::npos)
            decodeWideWithoutMark();
        else
            decodeNarrow(mark.has_value());
        if (looksBinary(m_result.text))
            return tl::unexpected(notText(m_name, "binary data"));
        tidy(m_result.text);
        return std::move(m_result);
    }

private:
    void warn(std::string message) { m_result.warnings.push_back({std::move(message), std::string(m_name)}); }

    /// Bytes of value 0 stand in UTF-16 and UTF-32, where a text in Latin letters has one in every character,
    /// and in binary data, which is left as it is, to be turned away.
    void decodeWideWithoutMark() {
        const auto zeroes = static_cast<std::size_t>(std::count(m_bytes.begin(), m_bytes.end(), '\0'));
        const auto oddZeroes = [&] {
            std::size_t count = 0;
            for (std::size_t i = 1; i < m_bytes.size(); i += 2)
                count += m_bytes[i] == '\0' ? 1 : 0;
            return count;
        }();
        const std::size_t pairs = m_bytes.size() / 2;
        const bool little = oddZeroes * 10 > pairs * 6 && (zeroes - oddZeroes) * 20 < pairs;
        const bool big = (zeroes - oddZeroes) * 10 > pairs * 6 && oddZeroes * 20 < pairs;
        if (!little && !big) {
            m_result.text = replaceBroken(m_bytes);
            return;
        }
        m_result.text = convert(m_bytes, little ? "UTF-16LE" : "UTF-16BE");
        warn("read as UTF-16");
    }

    void decodeNarrow(bool marked) {
        const Utf8Evidence evidence = weighUtf8(m_bytes);
        if (evidence.wellFormed()) {
            m_result.text = m_bytes;
        } else if (marked || evidence.forUtf8 >= evidence.forLegacy) {
            m_result.text = replaceBroken(m_bytes);
            warn(fmt::format("{} broken {} of UTF-8 replaced by �", evidence.brokenBytes,
                             evidence.brokenBytes == 1 ? "byte" : "bytes"));
        } else {
            decodeLegacy();
        }
    }

    void decodeLegacy() {
        const bool declared = isKnownEncoding(m_declared) && !isWide(m_declared) && m_declared != "utf-8";
        const std::string encoding = declared ? m_declared : detectEncoding(m_bytes).value_or("windows-1252");
        m_result.text = convert(m_bytes, encoding);
        if (!declared)
            warn(fmt::format("read as {}; if letters look wrong, save the file as UTF-8", encoding));
    }

    std::string_view m_bytes;
    std::string_view m_name;
    std::string m_declared;
    DecodedText m_result;
};

} // namespace

Result<DecodedText> decodeText(std::string_view bytes, std::string_view name, std::string_view declared) {
    return Decoder(bytes, name, declared).run();
}

} // namespace dateline
