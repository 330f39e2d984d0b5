#include "core/base/mapped_file.h"
#include "tests/core/base/temporary_folder.h"

#include <csignal>
#include <fstream>
#include <numeric>

#include <gmock/gmock.h>

namespace dateline {
namespace {

namespace fs = std::filesystem;

class MappedFiles : public testing::Test {
protected:
    fs::path write(const std::string& name, const std::string& bytes) const {
        return m_temporary.write(name, bytes);
    }

    test::TemporaryFolder m_temporary;
    const fs::path& m_folder = m_temporary.path();
};

ErrorKind kindOf(const Result<std::shared_ptr<const MappedFile>>& file) {
    EXPECT_FALSE(file.has_value());
    return file ? ErrorKind::Cancelled : file.error().kind;
}

TEST_F(MappedFiles, ShowsTheBytesOfAFile) {
    const auto file = MappedFile::open(write("a.csv", "date,title\n"), 100);
    ASSERT_TRUE(file);
    EXPECT_EQ((*file)->bytes(), "date,title\n");
    EXPECT_FALSE((*file)->changed());
}

TEST_F(MappedFiles, SaysWhyAFileCannotBeOpened) {
    EXPECT_EQ(kindOf(MappedFile::open(m_folder / "none.csv", 100)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(MappedFile::open(m_folder, 100)), ErrorKind::NotReadable);
    EXPECT_EQ(kindOf(MappedFile::open("/dev/null", 100)), ErrorKind::NotReadable);
    EXPECT_EQ(kindOf(MappedFile::open(write("empty.csv", ""), 100)), ErrorKind::Empty);
    EXPECT_EQ(kindOf(MappedFile::open(write("large.csv", "123456"), 5)), ErrorKind::TooLarge);
}

TEST_F(MappedFiles, ReadsZerosWhereTheFileWasCutShort) {
    const fs::path path = write("cut.csv", std::string(100'000, 'x'));
    const auto file = MappedFile::open(path, 1'000'000);
    ASSERT_TRUE(file);
    fs::resize_file(path, 10);
    const std::string_view bytes = (*file)->bytes();
    EXPECT_EQ(std::accumulate(bytes.begin() + 50'000, bytes.end(), 0), 0);
    EXPECT_TRUE((*file)->changed());
    fs::resize_file(path, 100'000);
    EXPECT_TRUE((*file)->changed()) << "what was lost once is not taken for whole again";
}

TEST_F(MappedFiles, TellsWhenTheFileWasWrittenToOrRemoved) {
    const fs::path path = write("a.csv", "date\n");
    const auto file = MappedFile::open(path, 100);
    ASSERT_TRUE(file);
    fs::last_write_time(path, fs::last_write_time(path) + std::chrono::seconds(5));
    EXPECT_TRUE((*file)->changed());
    const auto again = MappedFile::open(path, 100);
    fs::remove(path);
    EXPECT_TRUE((*again)->changed());
}

TEST_F(MappedFiles, GuardsOnlyAsManyAsThereAreSlotsForAndFreesThem) {
    const fs::path path = write("a.csv", "date\n");
    for (int round = 0; round < 2; ++round) {
        std::vector<std::shared_ptr<const MappedFile>> open;
        for (auto file = MappedFile::open(path, 100); file; file = MappedFile::open(path, 100))
            open.push_back(*file);
        EXPECT_GE(open.size(), 250u);
    }
}

TEST(MappedFileDeathTest, LeavesOtherBusErrorsToWhoCaresForThem) {
    testing::FLAGS_gtest_death_test_style = "threadsafe";
    EXPECT_DEATH(static_cast<void>(raise(SIGBUS)), "");
}

} // namespace
} // namespace dateline
