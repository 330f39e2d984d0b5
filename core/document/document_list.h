#pragma once

#include "core/base/shared_list.h"
#include "core/document/source_document.h"

namespace dateline {

/// The documents of a timeline, which copies of the list share: none of their texts is copied with it.
using DocumentList = SharedList<SourceDocument>;

} // namespace dateline
