#include "ui/words/phrase_text.h"

#include <QCoreApplication>

namespace dateline {
namespace {

std::string inUsersLanguage(const char* english) {
    return QCoreApplication::translate("Phrase", english).toStdString();
}

} // namespace

QString worded(const Phrase& phrase) {
    return QString::fromStdString(phrase.in(inUsersLanguage));
}

QString worded(const Error& error) {
    return QString::fromStdString(describe(error, inUsersLanguage));
}

QString worded(const Warning& warning) {
    return QString::fromStdString(describe(warning, inUsersLanguage));
}

} // namespace dateline
