#include "ui/open/background_work.h"

#include <QTest>
#include <atomic>
#include <gtest/gtest.h>
#include <latch>

namespace dateline {
namespace {

using namespace std::chrono_literals;

/// Work that does not look at its stop until it is let go.
struct Deaf {
    std::latch begun{1};
    std::latch letGo{1};
    std::atomic<bool> delivered = false;

    BackgroundWork::Work work() {
        return [this](const Progress& progress) {
            begun.count_down();
            letGo.wait();
            progress(1);
            return [this] { delivered = true; };
        };
    }
};

TEST(BackgroundWorkTest, DeliversOnTheThreadOfItsOwner) {
    BackgroundWork background;
    double share = 0;
    QObject::connect(&background, &BackgroundWork::progressed, [&](double done) { share = done; });
    std::thread::id where;
    ASSERT_TRUE(background.start([&](const Progress& progress) {
        progress(0.5);
        std::this_thread::sleep_for(20ms);
        return [&] { where = std::this_thread::get_id(); };
    }));
    EXPECT_TRUE(background.running());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !background.running(); }));
    EXPECT_TRUE(where == std::this_thread::get_id());
    EXPECT_TRUE(BackgroundWork::allEnds(10s));
}

TEST(BackgroundWorkTest, IsLeftBehindWithoutWaitingForIt) {
    Deaf deaf;
    BackgroundWork background;
    ASSERT_TRUE(background.start(deaf.work()));
    deaf.begun.wait();
    background.leave(); // would wait for ever if it waited
    EXPECT_FALSE(background.running());
    EXPECT_FALSE(BackgroundWork::allEnds(0ms));
    bool second = false;
    ASSERT_TRUE(background.start([&](const Progress&) { return [&] { second = true; }; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return second; })) << "the next does not wait either";
    deaf.letGo.count_down();
    EXPECT_TRUE(BackgroundWork::allEnds(10s));
    QCoreApplication::processEvents();
    EXPECT_FALSE(deaf.delivered) << "what comes late is dropped";
}

TEST(BackgroundWorkTest, ItsOwnerMayGoFirst) {
    Deaf deaf;
    {
        BackgroundWork background;
        ASSERT_TRUE(background.start(deaf.work()));
        deaf.begun.wait();
    }
    deaf.letGo.count_down();
    EXPECT_TRUE(BackgroundWork::allEnds(10s));
    QCoreApplication::processEvents();
    EXPECT_FALSE(deaf.delivered);
}

TEST(BackgroundWorkTest, AResultThatIsOnItsWayIsDroppedToo) {
    BackgroundWork background;
    bool delivered = false;
    ASSERT_TRUE(background.start([&](const Progress&) { return [&] { delivered = true; }; }));
    EXPECT_TRUE(BackgroundWork::allEnds(10s));
    background.leave();
    QCoreApplication::processEvents();
    EXPECT_FALSE(delivered);
}

} // namespace
} // namespace dateline
