#include "ui/edit/choices.h"

#include "core/event/event.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"

namespace dateline {

void fillTypes(QComboBox& choice) {
    for (std::size_t i = 0; i < kEventTypeCount; ++i)
        choice.addItem(worded(info(static_cast<EventType>(i)).label), static_cast<int>(i));
}

void fillModalities(QComboBox& choice) {
    for (const Modality modality : {Modality::Actual, Modality::Future, Modality::Hypothetical,
                                    Modality::Negated, Modality::Historical})
        choice.addItem(modalityText(modality), static_cast<int>(modality));
}

void fillStatuses(QComboBox& choice) {
    for (const Status status : {Status::Reported, Status::Claimed, Status::Disputed})
        choice.addItem(statusText(status), static_cast<int>(status));
}

std::vector<std::string> wordsBetween(const QString& line, QChar separator) {
    std::vector<std::string> words;
    for (const QString& word : line.split(separator, Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            words.push_back(word.trimmed().toStdString());
    return words;
}

} // namespace dateline
