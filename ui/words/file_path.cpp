#include "ui/words/file_path.h"

#include "core/base/printable.h"
#include "ui/words/shown_text.h"

#include <QByteArray>
#include <QStringView>
#include <QUrl>
#include <algorithm>

namespace dateline {
namespace {

constexpr char16_t kFirstByte = 0xDC00; ///< of the lone surrogates

bool isLoneByte(QStringView name, qsizetype at) {
    const char16_t unit = name[at].unicode();
    return unit >= kFirstByte + 0x80 && unit <= kFirstByte + 0xFF &&
           (at == 0 || !name[at - 1].isHighSurrogate());
}

/// How many bytes the character at the beginning has; 0 when there is none.
qsizetype characterSize(QByteArrayView bytes) {
    for (qsizetype size = 1; size <= std::min<qsizetype>(4, bytes.size()); ++size)
        if (bytes.first(size).isValidUtf8())
            return size;
    return 0;
}

QString fromBytes(QByteArrayView bytes) {
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QString name;
    while (!bytes.isEmpty()) {
        const qsizetype size = characterSize(bytes);
        if (size > 0)
            name += QString::fromUtf8(bytes.first(size));
        else
            name += QChar(kFirstByte + static_cast<unsigned char>(bytes.front()));
        bytes = bytes.sliced(std::max<qsizetype>(1, size));
    }
    return name;
}

} // namespace

QString fromPath(const std::filesystem::path& path) {
    const std::string& bytes = path.native();
    return fromBytes(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

std::filesystem::path toPath(const QString& name) {
    QByteArray bytes;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (!isLoneByte(name, at))
            continue;
        bytes += QStringView(name).sliced(begin, at - begin).toUtf8();
        bytes += static_cast<char>(name[at].unicode() - kFirstByte);
        begin = at + 1;
    }
    bytes += QStringView(name).sliced(begin).toUtf8();
    return bytes.toStdString();
}

QString fromUrl(const QUrl& url) {
    const QByteArray encoded = url.path(QUrl::FullyEncoded).toLatin1();
    return fromBytes(QByteArray::fromPercentEncoding(encoded));
}

QString shownPath(const QString& name) {
    return shownLine(printable(toPath(name).native()), kLongestPassage);
}

QString shownName(const QString& name) {
    return shownLine(printable(toPath(name).filename().native()));
}

} // namespace dateline
