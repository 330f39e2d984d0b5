#pragma once

#include "core/edit/edit.h"
#include "core/event/event.h"

#include <QWidget>
#include <chrono>
#include <map>
#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace dateline {

/// All that a person can write of an event, field by field. A time is written as one writes it, or in EDTF,
/// and what it means is told while it is typed.
class EventForm : public QWidget {
    Q_OBJECT

public:
    explicit EventForm(QWidget* parent = nullptr);

    /// Fills the fields. Words such as "yesterday" count from `anchor`.
    void begin(const Event& event, std::optional<std::chrono::sys_days> anchor);
    /// Puts the cursor into a field.
    void goTo(EventField field);
    /// The event as the fields have it; none while its time cannot be read, which the form says.
    [[nodiscard]] std::optional<Event> filled() const;
    /// Whether anybody wrote in it since it was begun.
    [[nodiscard]] bool isTouched() const;
    /// The event that it was begun with.
    [[nodiscard]] const Event& begun() const { return m_event; }

signals:
    /// The user is done; filled() has a value.
    void accepted();
    /// The user gives it up.
    void rejected();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void addWhatAndWhen(QFormLayout& layout);
    void addStanding(QFormLayout& layout);
    void addWhoAndWhere(QFormLayout& layout);
    void addOwnWords(QFormLayout& layout);
    [[nodiscard]] QLayout* buttons();
    void preview();
    void accept();
    [[nodiscard]] Result<std::optional<When>> typedWhen() const;
    void takeActors(Event& event) const;
    /// The first line that is no count; empty when all are.
    [[nodiscard]] QString notCounted() const;
    void takeCounts(Event& event) const;
    [[nodiscard]] std::vector<std::string> namesIn(std::size_t role) const;
    [[nodiscard]] bool isTouched(const QLineEdit* line) const;
    [[nodiscard]] bool isTouchedBesideLines() const;
    void takeLine(const QLineEdit* line, std::string& value) const;

    Event m_event;                               ///< as it was, with what the form does not show
    std::map<const QLineEdit*, QString> m_begun; ///< what stood in a line when it was begun
    std::optional<std::chrono::sys_days> m_anchor;
    QScrollArea* m_scrolled;
    QLineEdit* m_title;
    QComboBox* m_type;
    QLineEdit* m_when;
    QLabel* m_meaning;
    QComboBox* m_modality;
    QComboBox* m_status;
    QLineEdit* m_speaker;
    std::vector<QLineEdit*> m_actors; ///< by role: did, suffered, with, unknown
    QLineEdit* m_place;
    QPlainTextEdit* m_counts; ///< a line each
    QLabel* m_notCounted;     ///< what of them is not understood
    QLineEdit* m_tags;
    QPlainTextEdit* m_note;
    QPushButton* m_save;
};

/// The changes that make an event say what a form has, where it says another thing than `now`. `read` is the
/// event as it was read.
[[nodiscard]] std::vector<Edit> changesTo(const Edits& edits, const Event& read, const Event& now,
                                          const Event& wanted, const Stamp& stamp);

} // namespace dateline
