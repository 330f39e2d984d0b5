#pragma once

#include <chrono>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dateline::test {

/// Whether `work` says true before a process of its own has used up so much CPU time, after which the kernel
/// ends it. A limit on work that a loaded or slow machine does not reach: take many times what is needed.
inline bool withinCpuTime(std::chrono::seconds limit, const std::function<bool()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        const auto seconds = static_cast<rlim_t>(limit.count());
        const rlimit most{seconds, seconds};
        _exit(setrlimit(RLIMIT_CPU, &most) == 0 && work() ? 0 : 1);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace dateline::test
