#pragma once

#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

namespace dateline::test {

/// Runs a part of a test in a process of its own, which the kernel ends after so many seconds of CPU, however
/// busy the machine is. Expectations in it count; so does that it ends by itself. Assertions return from
/// `part`.
template <typename Part>
void withinCpuSeconds(unsigned seconds, const Part& part) {
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const rlimit limit{seconds, seconds};
        if (setrlimit(RLIMIT_CPU, &limit) != 0)
            std::_Exit(2);
        part();
        std::_Exit(testing::Test::HasFailure() ? 1 : 0);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_FALSE(WIFSIGNALED(status))
        << "ended by signal " << WTERMSIG(status) << ": more than " << seconds << " s of CPU, or a crash";
    EXPECT_TRUE(!WIFEXITED(status) || WEXITSTATUS(status) == 0);
}

} // namespace dateline::test
