#pragma once

#include <cstddef>
#include <cstring>
#include <new>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace dateline::test {

/// Memory that ends where a page begins which nobody may touch: whoever reads one byte past the end of what
/// is put there ends the test program.
class GuardedPage {
public:
    explicit GuardedPage(std::size_t capacity) {
        const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
        m_capacity = (capacity + page - 1) / page * page;
        m_size = m_capacity + page;
        void* memory = mmap(nullptr, m_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            throw std::bad_alloc();
        m_memory = static_cast<char*>(memory);
        if (mprotect(m_memory + m_capacity, page, PROT_NONE) != 0)
            throw std::bad_alloc();
    }
    ~GuardedPage() { munmap(m_memory, m_size); }
    GuardedPage(const GuardedPage&) = delete;
    GuardedPage& operator=(const GuardedPage&) = delete;

    /// `bytes`, at most as many as the capacity, so that they end at the guarded page. Good until the next
    /// call.
    [[nodiscard]] std::string_view put(std::string_view bytes) {
        char* begin = m_memory + m_capacity - bytes.size();
        std::memcpy(begin, bytes.data(), bytes.size());
        return {begin, bytes.size()};
    }

private:
    char* m_memory = nullptr;
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
};

} // namespace dateline::test
