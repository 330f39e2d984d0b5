#pragma once

namespace dateline {

class TimelineView;

/// Lets assistive technology see each event of a TimelineView as a child of it. Safe to call more than once.
void installTimelineAccessibility();

/// Tells assistive technology that another event is selected.
void announceSelection(TimelineView& view);

} // namespace dateline
