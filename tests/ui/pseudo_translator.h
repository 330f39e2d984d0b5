#pragma once

#include <QSet>
#include <QTranslator>
#include <utility>

namespace dateline::test {

/// A language in which each sentence that translators are given stands in ⟦brackets⟧, with accents and some
/// 40 % longer. What is not among those sentences, or is asked for in another context, stays English.
class PseudoTranslator : public QTranslator {
public:
    /// `sentences` is a .ts file.
    explicit PseudoTranslator(const QString& sentences);

    [[nodiscard]] qsizetype size() const { return m_sentences.size(); }
    [[nodiscard]] bool isEmpty() const override { return m_sentences.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;

private:
    QSet<std::pair<QString, QString>> m_sentences; ///< with their contexts
};

} // namespace dateline::test
