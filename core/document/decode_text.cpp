#include "core/document/decode_text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <span>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

namespace dateline {
namespace {

struct Signature {
    std::string_view bytes;
    Wording what;
};

constexpr std::string_view kZip("PK\x03\x04", 4);
constexpr std::array<Signature, 11> kBinarySignatures{{
    {"%PDF-", Phrase::tr("a PDF document; copy its text and paste that, or save it as text")},
    {kZip, Phrase::tr("a zip archive or an office document; save its text as .txt or .html")},
    {"\xD0\xCF\x11\xE0", Phrase::tr("an old office document; save its text as .txt or .html")},
    {"{\\rtf", Phrase::tr("a rich text document; save its text as .txt or .html")},
    {"\x89PNG", Phrase::tr("a picture")},
    {"\xFF\xD8\xFF", Phrase::tr("a picture")},
    {"GIF8", Phrase::tr("a picture")},
    {"\x1F\x8B", Phrase::tr("a compressed file; unpack it first")},
    {"BZh", Phrase::tr("a compressed file; unpack it first")},
    {"\xFD"
     "7zXZ",
     Phrase::tr("a compressed file; unpack it first")},
    {"\x7F"
     "ELF",
     Phrase::tr("a program")},
}};

Error notText(std::string_view name, Wording what) {
    return {ErrorKind::NotText, Phrase::tr("this is {}, not the text of an article", what),
            std::string(name)};
}

std::optional<Wording> binaryKind(std::string_view bytes) {
    for (const Signature& signature : kBinarySignatures)
        if (bytes.starts_with(signature.bytes))
            return signature.what;
    return std::nullopt;
}

bool isWide(std::string_view encoding) {
    return encoding.starts_with("UTF-16") || encoding.starts_with("UTF-32");
}

std::optional<TextEncoding> encodingOfMark(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t length = 0;
    const auto size = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size(), 8));
    const char* name = ucnv_detectUnicodeSignature(bytes.data(), size, &length, &status);
    if (U_FAILURE(status) || name == nullptr || !(isWide(name) || std::string_view(name) == "UTF-8"))
        return std::nullopt;
    return TextEncoding{name, static_cast<std::size_t>(length)};
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter converterOf(const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    return {ucnv_open(encoding.c_str(), &status), ucnv_close};
}

/// Whether there is such an encoding and it has ASCII's letters, digits and marks at their places, as what an
/// HTML page or a table is written in must have. Those of IBM's mainframes have not, and the detector knows
/// two of them by names that no converter has.
bool holdsAscii(const std::string& encoding) {
    constexpr std::string_view ascii = "AZaz09,;\"'<>=/ ";
    const Converter converter = converterOf(encoding);
    if (encoding.empty() || !converter)
        return false;
    std::array<UChar, 2 * ascii.size()> read{};
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t length =
        ucnv_toUChars(converter.get(), read.data(), static_cast<std::int32_t>(read.size()), ascii.data(),
                      static_cast<std::int32_t>(ascii.size()), &status);
    return U_SUCCESS(status) && std::equal(ascii.begin(), ascii.end(), read.begin(), read.begin() + length);
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
    std::int32_t count = 0;
    const UCharsetMatch* const* matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status) || matches == nullptr)
        return std::nullopt;
    for (const UCharsetMatch* match : std::span(matches, static_cast<std::size_t>(count)))
        if (const std::string name = ucsdet_getName(match, &status); holdsAscii(name))
            return name == "ISO-8859-1" ? "windows-1252" : name;
    return std::nullopt;
}

/// Bytes of value 0 stand in UTF-16 and UTF-32, where a text in Latin letters has one in every character, and
/// in binary data, for which this has no answer.
std::optional<std::string> wideEncodingOf(std::string_view bytes) {
    const auto zeroes = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
    std::size_t oddZeroes = 0;
    for (std::size_t i = 1; i < bytes.size(); i += 2)
        oddZeroes += bytes[i] == '\0' ? 1 : 0;
    const std::size_t pairs = bytes.size() / 2;
    if (oddZeroes * 10 > pairs * 6 && (zeroes - oddZeroes) * 20 < pairs)
        return "UTF-16LE";
    if ((zeroes - oddZeroes) * 10 > pairs * 6 && oddZeroes * 20 < pairs)
        return "UTF-16BE";
    return std::nullopt;
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
        if (const auto what = binaryKind(m_bytes))
            return tl::unexpected(notText(m_name, *what));
        const auto mark = encodingOfMark(m_bytes);
        if (mark)
            m_bytes.remove_prefix(mark->markLength);
        if (mark && isWide(mark->name))
            m_result.text = toUtf8(m_bytes, mark->name);
        else if (m_bytes.find('\0') != std::string_view::npos)
            decodeWideWithoutMark();
        else
            decodeNarrow(mark.has_value());
        if (looksBinary(m_result.text))
            return tl::unexpected(notText(m_name, Phrase::tr("binary data")));
        tidy(m_result.text);
        return std::move(m_result);
    }

private:
    void warn(Phrase message) { m_result.warnings.push_back({std::move(message), std::string(m_name)}); }

    void decodeWideWithoutMark() {
        const auto encoding = wideEncodingOf(m_bytes);
        m_result.text = encoding ? toUtf8(m_bytes, *encoding) : replaceBroken(m_bytes);
        if (encoding)
            warn(Phrase::tr("read as UTF-16"));
    }

    void decodeNarrow(bool marked) {
        const Utf8Evidence evidence = weighUtf8(m_bytes);
        if (evidence.wellFormed()) {
            m_result.text = m_bytes;
        } else if (marked || evidence.forUtf8 >= evidence.forLegacy) {
            m_result.text = replaceBroken(m_bytes);
            warn(evidence.brokenBytes == 1
                     ? Phrase::tr("1 broken byte of UTF-8 replaced by �")
                     : Phrase::tr("{} broken bytes of UTF-8 replaced by �", evidence.brokenBytes));
        } else {
            decodeLegacy();
        }
    }

    void decodeLegacy() {
        const bool declared = holdsAscii(m_declared) && m_declared != "utf-8";
        const std::string encoding = declared ? m_declared : detectEncoding(m_bytes).value_or("windows-1252");
        m_result.text = toUtf8(m_bytes, encoding);
        if (!declared)
            warn(Phrase::tr("read as {}; if letters look wrong, save the file as UTF-8", encoding));
    }

    std::string_view m_bytes;
    std::string_view m_name;
    std::string m_declared;
    DecodedText m_result;
};

std::string convertAll(std::string_view bytes, UConverter* from) {
    const Converter to = converterOf("UTF-8");
    std::string text;
    std::array<char, 1 << 14> out{};
    std::array<UChar, 1 << 12> between{};
    UChar* betweenBegin = between.data();
    UChar* betweenEnd = between.data();
    const char* in = bytes.data();
    const char* const end = in + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    for (bool first = true; status == U_BUFFER_OVERFLOW_ERROR; first = false) {
        status = U_ZERO_ERROR;
        char* target = out.data();
        ucnv_convertEx(to.get(), from, &target, out.data() + out.size(), &in, end, between.data(),
                       &betweenBegin, &betweenEnd, between.data() + between.size(), static_cast<UBool>(first),
                       static_cast<UBool>(true), &status);
        text.append(out.data(), target);
    }
    return text;
}

/// Of an encoding in which every byte is a character.
std::string convertByTable(std::string_view bytes, UConverter& from) {
    std::array<std::string, 128> upper;
    for (std::size_t i = 0; i < upper.size(); ++i) {
        const char c = static_cast<char>(128 + i);
        upper[i] = convertAll({&c, 1}, &from);
    }
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t end = at;
        while (end < bytes.size() && bytes[end] >= 0)
            ++end;
        text.append(bytes.substr(at, end - at));
        if (end < bytes.size())
            text.append(upper[static_cast<unsigned char>(bytes[end]) - 128u]);
        at = end + 1;
    }
    return text;
}

} // namespace

Result<DecodedText> decodeText(std::string_view bytes, std::string_view name, std::string_view declared) {
    return Decoder(bytes, name, declared).run();
}

Result<TextEncoding> encodingOf(std::string_view bytes, const Utf8Evidence& evidence, std::string_view name) {
    constexpr std::size_t enough = 64 << 10;
    if (const auto what = binaryKind(bytes))
        return tl::unexpected(notText(name, *what));
    if (const auto mark = encodingOfMark(bytes))
        return *mark;
    const std::string_view head = bytes.substr(0, enough);
    if (const auto wide = wideEncodingOf(head))
        return TextEncoding{*wide};
    if (looksBinary(head))
        return tl::unexpected(notText(name, Phrase::tr("binary data")));
    if (evidence.wellFormed() || evidence.forUtf8 >= evidence.forLegacy)
        return TextEncoding{};
    const auto foreign = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c < 0; });
    const auto at = static_cast<std::size_t>(foreign - bytes.begin());
    return TextEncoding{
        detectEncoding(bytes.substr(at - std::min<std::size_t>(at, 1000))).value_or("windows-1252")};
}

std::string toUtf8(std::string_view bytes, const std::string& encoding) {
    if (encoding == "UTF-8")
        return wellFormedUtf8(bytes);
    const Converter from = converterOf(encoding);
    if (!from)
        return wellFormedUtf8(bytes);
    const UConverterType type = ucnv_getType(from.get());
    if (type == UCNV_SBCS || type == UCNV_LATIN_1)
        return convertByTable(bytes, *from);
    return convertAll(bytes, from.get());
}

} // namespace dateline
