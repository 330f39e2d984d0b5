#include "core/base/descriptor.h"

#include <fcntl.h>
#include <unistd.h>

namespace dateline {

Descriptor::Descriptor(const std::filesystem::path& path)
    : m_number(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)) {}

Descriptor::~Descriptor() {
    if (m_number >= 0)
        ::close(m_number);
}

} // namespace dateline
