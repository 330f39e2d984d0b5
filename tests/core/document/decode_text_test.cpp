#include "core/document/decode_text.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

DecodedText decoded(std::string_view bytes, std::string_view declared = {}) {
    const auto result = decodeText(bytes, "a.txt", declared);
    EXPECT_TRUE(result.has_value()) << (result ? "" : describe(result.error()));
    return result.value_or(DecodedText());
}

std::string utf16(std::u16string_view text, bool bigEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

TEST(DecodeText, TakesUtf8AsItIs) {
    const auto text = decoded("\xEF\xBB\xBFÉlan – “so”\r\nnext\rlast");
    EXPECT_EQ(text.text, "Élan – “so”\nnext\nlast");
    EXPECT_THAT(text.warnings, IsEmpty());
}

TEST(DecodeText, ConvertsUtf16WithAndWithoutItsMark) {
    const std::u16string_view text = u"The truce held in Nagorno-Karabakh – “so far”, 21 Sept.";
    for (const bool bigEndian : {false, true}) {
        EXPECT_EQ(decoded(utf16(u"\uFEFF" + std::u16string(text), bigEndian)).text,
                  "The truce held in Nagorno-Karabakh – “so far”, 21 Sept.");
        EXPECT_EQ(decoded(utf16(text, bigEndian)).text,
                  "The truce held in Nagorno-Karabakh – “so far”, 21 Sept.");
    }
}

TEST(DecodeText, ConvertsOldEncodingsAndSaysSo) {
    const auto text =
        decoded("Le pr\xE9sident a parl\xE9 \xE0 Gen\xE8ve, dit-il \x96 et il est parti. L'\xE9t\xE9.");
    EXPECT_EQ(text.text, "Le président a parlé à Genève, dit-il – et il est parti. L'été.");
    ASSERT_THAT(text.warnings, SizeIs(1));
    EXPECT_THAT(describe(text.warnings[0]), HasSubstr("a.txt: read as windows-1252"));
}

TEST(DecodeText, BelievesTheEncodingThatAPageNames) {
    const auto text = decoded("\xCC\xEE\xF1\xEA\xE2\xE0", "windows-1251");
    EXPECT_EQ(text.text, "Москва");
    EXPECT_THAT(text.warnings, IsEmpty());
    EXPECT_EQ(decoded("plain ASCII", "no-such-encoding").text, "plain ASCII");
}

TEST(DecodeText, TakesNoEncodingThatHasNoAscii) {
    const std::string noise(60, '\xB9'); // the detector takes it for one of IBM's mainframes
    const std::string guessed = decoded("Troops " + noise + "n left.").text;
    EXPECT_TRUE(guessed.starts_with("Troops ")) << guessed;
    EXPECT_TRUE(guessed.ends_with("n left.")) << guessed;
    EXPECT_EQ(decoded("Caf\xE9 held", "ibm-037").text, "Café held");
}

TEST(DecodeText, ReplacesBrokenUtf8AndSaysSo) {
    for (const auto& [bytes, text] : {std::pair{"caf\xC3\xA9 \xFF on", "café � on"},
                                      {"\xE2\x80\x9Cyes\xE2\x80", "“yes�"},
                                      {"one \xFF here", "one � here"},
                                      {"cut \xE2\x80", "cut �"}}) {
        const auto result = decoded(bytes);
        EXPECT_EQ(result.text, text);
        ASSERT_THAT(result.warnings, SizeIs(1)) << text;
        EXPECT_THAT(result.warnings[0].message, HasSubstr("UTF-8"));
    }
}

TEST(DecodeText, TurnsBinaryDataAway) {
    using namespace std::string_view_literals;
    for (const auto& [bytes, what] : {std::pair{"%PDF-1.7\n%\xE2\xE3"sv, "PDF"sv},
                                      {"PK\x03\x04\x14\x00"sv, "office"sv},
                                      {"\x89PNG\r\n\x1A\n"sv, "picture"sv},
                                      {"abc\0\0\x01\x02 def \0 ghi"sv, "binary"sv},
                                      {"\x01\x02\x03\x04 text \x05\x06"sv, "binary"sv}}) {
        const auto result = decodeText(bytes, "thing.bin");
        ASSERT_FALSE(result.has_value()) << what;
        EXPECT_EQ(result.error().kind, ErrorKind::NotText);
        EXPECT_THAT(result.error().message, HasSubstr(what));
        EXPECT_EQ(result.error().where, "thing.bin");
    }
}

} // namespace
} // namespace dateline
