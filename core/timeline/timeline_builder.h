#pragma once

#include "core/base/id_pool.h"
#include "core/timeline/timeline.h"

namespace dateline {

/// Puts the content of many documents together. Documents and events keep their ids unless these are taken.
/// Cost linear in what is added, however much is there already.
class TimelineBuilder {
public:
    explicit TimelineBuilder(TimelineContent begun = {});

    void add(Reading reading);
    /// The first title, the first zone, the first threshold of a text, and the first unknown fields are those
    /// of the whole.
    void add(TimelineContent more);

    [[nodiscard]] TimelineContent take() && { return std::move(m_content); }

private:
    TimelineContent m_content;
    IdPool m_documentIds{'d'};
    IdPool m_eventIds{'e'};
};

} // namespace dateline
