#pragma once

#include <cstddef>

namespace dateline {

/// The largest article or page that is opened, in bytes.
inline constexpr std::size_t kMaxDocumentBytes = std::size_t{256} << 20;
/// The largest HTML page, whose tree takes many times its size in memory.
inline constexpr std::size_t kMaxHtmlBytes = std::size_t{64} << 20;
/// The deepest nesting of elements of an HTML page that is followed.
inline constexpr std::size_t kMaxHtmlDepth = 512;
/// The deepest nesting of quotes and lists of a Markdown document.
inline constexpr std::size_t kMaxMarkdownDepth = 128;
/// How often the attributes of an HTML page may be compared with each other: half a second's work. A tag with
/// a hundred attributes takes ten thousand.
inline constexpr std::size_t kMaxAttributeComparisons = 100'000'000;
/// The longest sentence, in bytes; what has no end is cut.
inline constexpr std::size_t kLongestSentence = 4096;
/// The largest Dateline file, in bytes.
inline constexpr std::size_t kMaxDatelineFileBytes = std::size_t{1} << 30;
/// The deepest nesting of arrays and objects of a Dateline file that is read.
inline constexpr std::size_t kMaxJsonDepth = 64;
/// The smallest picture that can hold a timeline, and the largest, in pixels.
inline constexpr int kMinPictureWidth = 200;
inline constexpr int kMinPictureHeight = 150;
inline constexpr int kMaxPictureSide = 20'000;

} // namespace dateline
