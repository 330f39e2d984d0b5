#include "ui/edit/several_form.h"

#include "ui/edit/choices.h"
#include "ui/words/event_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dateline {

SeveralForm::SeveralForm(std::size_t count, QWidget* parent)
    : QDialog(parent),
      m_type(new QComboBox),
      m_modality(new QComboBox),
      m_status(new QComboBox),
      m_place(new QLineEdit),
      m_tags(new QLineEdit) {
    setWindowTitle(tr("Change %1 Events", nullptr, static_cast<int>(count)).arg(count));
    fillTypes(*m_type);
    fillModalities(*m_modality);
    fillStatuses(*m_status);
    m_place->setObjectName(QStringLiteral("severalPlace"));
    m_tags->setObjectName(QStringLiteral("severalTags"));
    m_tags->setPlaceholderText(tr("words, with , between them"));
    auto* layout = new QFormLayout(this);
    auto* words = new QLabel(tr("What is ticked is given to all of them."));
    words->setWordWrap(true);
    layout->addRow(words);
    m_giveType = addTick(*layout, tr("T&ype"), m_type);
    m_giveModality = addTick(*layout, tr("&Did it happen?"), m_modality);
    m_giveStatus = addTick(*layout, tr("&Vouched for"), m_status);
    m_givePlace = addTick(*layout, tr("Whe&re"), m_place);
    layout->addRow(tr("Add ta&gs"), m_tags);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* accept = buttons->addButton(tr("&Change Them"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addRow(buttons);
    accept->setDefault(true);
    resize(420, sizeHint().height());
}

QCheckBox* SeveralForm::addTick(QFormLayout& layout, const QString& label, QWidget* value) {
    auto* tick = new QCheckBox(label);
    value->setEnabled(false);
    value->setAccessibleName(QString(label).remove(u'&'));
    connect(tick, &QCheckBox::toggled, value, &QWidget::setEnabled);
    connect(tick, &QCheckBox::clicked, value, [value](bool ticked) {
        if (ticked)
            value->setFocus();
    });
    layout.addRow(tick, value);
    return tick;
}

SharedValues SeveralForm::values() const {
    SharedValues values;
    if (m_giveType->isChecked())
        values.type = chosen<EventType>(*m_type);
    if (m_giveModality->isChecked())
        values.modality = chosen<Modality>(*m_modality);
    if (m_giveStatus->isChecked())
        values.status = chosen<Status>(*m_status);
    if (m_givePlace->isChecked())
        values.place = m_place->text().trimmed().toStdString();
    values.tags = wordsBetween(m_tags->text(), u',');
    return values;
}

} // namespace dateline
