#pragma once

#include <functional>
#include <string_view>

namespace dateline {

/// Takes the bytes of an output piece by piece, in their order, so that it need not stand in memory whole.
using ByteSink = std::function<void(std::string_view)>;

} // namespace dateline
