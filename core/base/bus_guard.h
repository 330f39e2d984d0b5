#pragma once

#include <cstddef>
#include <optional>

namespace dateline {

/// Takes care that reading a mapped range whose file was cut short gives zeros instead of SIGBUS. None when
/// 256 ranges are guarded already. Installs a handler at the first call; signals that have to do with none of
/// the ranges go to the handler that was there before.
[[nodiscard]] std::optional<std::size_t> guardRange(const void* begin, std::size_t size);
/// To be called before the range is unmapped.
void releaseRange(std::size_t slot);
/// Whether a part of the range was found gone.
[[nodiscard]] bool rangeDamaged(std::size_t slot);

} // namespace dateline
