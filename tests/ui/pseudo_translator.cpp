#include "tests/ui/pseudo_translator.h"

#include <QFile>
#include <QXmlStreamReader>

namespace dateline::test {
namespace {

/// Mark-up stays as it is; "%1", "{}" and "&" have no vowels.
QString accented(const QString& words) {
    static const QString plain = QStringLiteral("aeiouAEIOU");
    static const QString accents = QStringLiteral("áéíóúÁÉÍÓÚ");
    QString out;
    bool inTag = false;
    for (const QChar c : words) {
        inTag = c == u'<' || (inTag && c != u'>');
        const qsizetype vowel = inTag ? -1 : plain.indexOf(c);
        out += vowel < 0 ? c : accents[vowel];
    }
    return out;
}

} // namespace

PseudoTranslator::PseudoTranslator(const QString& sentences) {
    QFile file(sentences);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            m_sentences.insert({context, xml.readElementText()});
    }
}

QString PseudoTranslator::translate(const char* context, const char* source, const char* /*disambiguation*/,
                                    int /*n*/) const {
    const QString words = QString::fromUtf8(source);
    if (!m_sentences.contains({QString::fromUtf8(context), words}))
        return {};
    return QStringLiteral("⟦%1%2⟧").arg(QString(words.size() * 2 / 5, u'·'), accented(words));
}

} // namespace dateline::test
