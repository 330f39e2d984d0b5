#include "core/base/bus_guard.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

namespace dateline {
namespace {

/// A range that is guarded: `end` is 0 while the slot is free or being filled. All that the handler touches
/// is lock-free.
struct GuardedRange {
    std::atomic<std::uintptr_t> begin{0};
    std::atomic<std::uintptr_t> end{0};
    std::atomic<bool> taken{false};
    std::atomic<bool> damaged{false};
};
static_assert(std::atomic<std::uintptr_t>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

std::array<GuardedRange, 256> guardedRanges;
std::uintptr_t guardPageSize = 0;
struct sigaction actionBefore = {};

GuardedRange* rangeAround(std::uintptr_t address) {
    for (GuardedRange& range : guardedRanges)
        if (address < range.end.load() && address >= range.begin.load())
            return &range;
    return nullptr;
}

bool putZeroPage(std::uintptr_t address) {
    auto* page = reinterpret_cast<void*>(address & ~(guardPageSize - 1));
    return mmap(page, guardPageSize, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED;
}

/// What happened before this handler was there. The default ends the program when the instruction is tried
/// again; there is none when somebody sent the signal.
void passOn(int number, siginfo_t* info, void* context) {
    if ((actionBefore.sa_flags & SA_SIGINFO) != 0)
        actionBefore.sa_sigaction(number, info, context);
    else if (actionBefore.sa_handler != SIG_DFL && actionBefore.sa_handler != SIG_IGN)
        actionBefore.sa_handler(number);
    else if (signal(number, SIG_DFL) != SIG_ERR && info->si_code <= 0)
        raise(number);
}

void onBusError(int number, siginfo_t* info, void* context) {
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    GuardedRange* range = info->si_code == BUS_ADRERR ? rangeAround(address) : nullptr;
    if (range == nullptr || !putZeroPage(address)) {
        passOn(number, info, context);
        return;
    }
    range->damaged.store(true);
}

void installBusHandler() {
    guardPageSize = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    struct sigaction action = {};
    action.sa_sigaction = onBusError;
    action.sa_flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(SIGBUS, &action, &actionBefore);
}

} // namespace

std::optional<std::size_t> guardRange(const void* begin, std::size_t size) {
    static std::once_flag installed;
    std::call_once(installed, installBusHandler);
    for (std::size_t slot = 0; slot < guardedRanges.size(); ++slot) {
        GuardedRange& range = guardedRanges[slot];
        if (range.taken.exchange(true))
            continue;
        const auto first = reinterpret_cast<std::uintptr_t>(begin);
        range.damaged.store(false);
        range.begin.store(first);
        range.end.store(first + size);
        return slot;
    }
    return std::nullopt;
}

void releaseRange(std::size_t slot) {
    guardedRanges[slot].end.store(0);
    guardedRanges[slot].taken.store(false);
}

bool rangeDamaged(std::size_t slot) {
    return guardedRanges[slot].damaged.load();
}

} // namespace dateline
