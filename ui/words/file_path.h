#pragma once

#include <QString>
#include <filesystem>

class QUrl;

namespace dateline {

/// Names of files between the system, where they are any bytes, and Qt. Bytes that are no UTF-8 become lone
/// surrogates (U+DC80 to U+DCFF, as in Python), and are the same bytes again on the way back.
[[nodiscard]] QString fromPath(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path toPath(const QString& name);
/// The path of a local file's address.
[[nodiscard]] QString fromUrl(const QUrl& url);

/// The whole path, or its last part, in one printable line.
[[nodiscard]] QString shownPath(const QString& name);
[[nodiscard]] QString shownName(const QString& name);

} // namespace dateline
