#pragma once

#include "core/event/event.h"

#include <QDialog>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace dateline {

/// What several events are to have alike; none: each keeps its own.
struct SharedValues {
    std::optional<EventType> type;
    std::optional<Modality> modality;
    std::optional<Status> status;
    std::optional<std::string> place;
    std::vector<std::string> tags; ///< which each gets beside its own
};

/// Asks what several events are to have alike. A value is given to them only where its box is ticked.
class SeveralForm : public QDialog {
    Q_OBJECT

public:
    explicit SeveralForm(std::size_t count, QWidget* parent = nullptr);

    [[nodiscard]] SharedValues values() const;

private:
    QCheckBox* addTick(QFormLayout& layout, const QString& label, QWidget* value);

    QComboBox* m_type;
    QComboBox* m_modality;
    QComboBox* m_status;
    QLineEdit* m_place;
    QLineEdit* m_tags;
    QCheckBox* m_giveType;
    QCheckBox* m_giveModality;
    QCheckBox* m_giveStatus;
    QCheckBox* m_givePlace;
};

} // namespace dateline
