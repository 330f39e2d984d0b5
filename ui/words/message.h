#pragma once

#include <QString>
#include <vector>

namespace dateline {

/// Something that the window says without stopping anybody.
struct Message {
    enum class Kind { Note, Warning, Error };

    Kind kind = Kind::Note;
    QString text; ///< what happened, where, what to do

    friend bool operator==(const Message&, const Message&) = default;
};

using Messages = std::vector<Message>;

} // namespace dateline
