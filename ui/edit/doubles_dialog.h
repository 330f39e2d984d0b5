#pragma once

#include "core/timeline/timeline.h"

#include <QDialog>

namespace dateline {

/// Shows two events side by side that may be one, and asks whether they are.
class DoublesDialog : public QDialog {
    Q_OBJECT

public:
    enum class Answer { Close, Later, Distinct, SameAsFirst, SameAsSecond };

    /// `left`: how many more pairs there are.
    DoublesDialog(const Timeline& timeline, const Event& first, const Event& second, std::size_t left,
                  QWidget* parent = nullptr);

    /// Of the button that was pressed.
    [[nodiscard]] Answer answer() const { return m_answer; }

private:
    Answer m_answer = Answer::Close;
};

} // namespace dateline
