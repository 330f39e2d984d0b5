#include "core/base/file_writer.h"
#include "tests/core/base/temporary_folder.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>

#include <gmock/gmock.h>

namespace dateline {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

class FileWriterTest : public testing::Test {
protected:
    mode_t modeOf(const std::string& name) const {
        struct stat status = {};
        stat((folder.path() / name).c_str(), &status);
        return status.st_mode & 07777;
    }

    test::TemporaryFolder folder;
};

TEST_F(FileWriterTest, WritesAllOrNothing) {
    const fs::path path = folder.path() / "a.json";
    {
        auto writer = FileWriter::open(path);
        ASSERT_TRUE(writer.has_value());
        writer->write("half");
        EXPECT_FALSE(fs::exists(path));
    }
    EXPECT_THAT(folder.names(), testing::IsEmpty());
    ASSERT_TRUE(writeFile(path, std::string(200'000, 'x')).has_value());
    EXPECT_EQ(folder.read("a.json"), std::string(200'000, 'x'));
    EXPECT_THAT(folder.names(), ElementsAre("a.json"));
}

TEST_F(FileWriterTest, AFileForItsOwnerAloneIsSoFromItsFirstByteAndThereOnlyWhole) {
    const fs::path path = folder.path() / "a.json";
    auto writer = FileWriter::open(path, FileWriter::Readers::Owner);
    ASSERT_TRUE(writer.has_value());
    EXPECT_FALSE(fs::exists(path));
    ASSERT_EQ(folder.names().size(), 1u);
    EXPECT_EQ(modeOf(*folder.names().begin()), 0600);
    writer->write("x");
    ASSERT_TRUE(writer->commit());
    EXPECT_EQ(modeOf("a.json"), 0600);
}

TEST_F(FileWriterTest, KeepsOneOlderVersion) {
    const fs::path path = folder.path() / "a.json";
    for (const char* text : {"one", "two", "three"})
        ASSERT_TRUE(writeFile(path, text).has_value());
    EXPECT_EQ(folder.read("a.json"), "three");
    EXPECT_EQ(folder.read("a.json~"), "two");
    EXPECT_THAT(folder.names(), ElementsAre("a.json", "a.json~"));
}

TEST_F(FileWriterTest, LeavesWhatWasThereWhenItIsGivenUp) {
    const fs::path path = folder.write("a.json", "old");
    {
        auto writer = FileWriter::open(path);
        ASSERT_TRUE(writer.has_value());
        writer->write("new");
    }
    EXPECT_EQ(folder.read("a.json"), "old");
    EXPECT_THAT(folder.names(), ElementsAre("a.json"));
}

TEST_F(FileWriterTest, TakesNoFileOfAnotherForItsOwn) {
    folder.write("victim", "safe");
    folder.write("a.json.part", "somebody's");
    fs::create_symlink(folder.path() / "victim", folder.path() / "a.json.new");
    ASSERT_TRUE(writeFile(folder.path() / "a.json", "new").has_value());
    EXPECT_EQ(folder.read("a.json.part"), "somebody's");
    EXPECT_EQ(folder.read("victim"), "safe");
}

TEST_F(FileWriterTest, KeepsModeAndLinks) {
    const fs::path path = folder.write("a.json", "old");
    chmod(path.c_str(), 0640);
    fs::create_directory(folder.path() / "elsewhere");
    fs::create_symlink("../a.json", folder.path() / "elsewhere" / "link.json");
    ASSERT_TRUE(writeFile(folder.path() / "elsewhere" / "link.json", "new").has_value());
    EXPECT_EQ(folder.read("a.json"), "new");
    EXPECT_EQ(modeOf("a.json"), 0640u);
    EXPECT_TRUE(fs::is_symlink(folder.path() / "elsewhere" / "link.json"));
}

TEST_F(FileWriterTest, WritesWhereALinkLeadsThoughNothingIsThereYet) {
    fs::create_symlink("target.json", folder.path() / "link.json");
    ASSERT_TRUE(writeFile(folder.path() / "link.json", "new").has_value());
    EXPECT_EQ(folder.read("target.json"), "new");
    EXPECT_TRUE(fs::is_symlink(folder.path() / "link.json"));
}

TEST_F(FileWriterTest, RefusesWhatMayOnlyBeRead) {
    const fs::path path = folder.write("a.json", "old");
    chmod(path.c_str(), 0444);
    const auto written = writeFile(path, "new");
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().kind, ErrorKind::NotWritable);
    EXPECT_THAT(written.error().message, HasSubstr("read only"));
    EXPECT_EQ(folder.read("a.json"), "old");
}

TEST_F(FileWriterTest, SaysWhatIsInTheWay) {
    fs::create_directory(folder.path() / "folder");
    EXPECT_THAT(writeFile(folder.path() / "folder", "x").error().message, HasSubstr("folder"));
    EXPECT_THAT(writeFile(folder.path() / "none" / "a", "x").error().message, HasSubstr("does not exist"));
    EXPECT_THAT(writeFile(folder.path() / std::string(300, 'n'), "x").error().message, HasSubstr("too long"));
    fs::create_symlink("loop", folder.path() / "loop");
    EXPECT_FALSE(writeFile(folder.path() / "loop", "x").has_value());
}

TEST_F(FileWriterTest, WritesTheLongestNameThatADiskTakes) {
    const fs::path path = folder.path() / std::string(255, 'n');
    ASSERT_TRUE(writeFile(path, "one").has_value());
    ASSERT_TRUE(writeFile(path, "two").has_value());
    EXPECT_THAT(folder.names(), ElementsAre(std::string(255, 'n')));
}

TEST_F(FileWriterTest, WritesIntoAPipeAndLeavesItOne) {
    const fs::path pipe = folder.path() / "pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    std::string received;
    std::thread reader([&] {
        std::ifstream in(pipe, std::ios::binary);
        received.assign(std::istreambuf_iterator<char>(in), {});
    });
    EXPECT_TRUE(writeFile(pipe, "through").has_value());
    reader.join();
    EXPECT_EQ(received, "through");
    EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST_F(FileWriterTest, NamesTheDiskThatIsFull) {
    const auto written = writeFile("/dev/full", "x");
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().kind, ErrorKind::NotWritable);
    EXPECT_THAT(written.error().message, HasSubstr("is full"));
}

/// In a process that may write no more than some bytes to a file, as on a disk that is full after them.
int afterWritingWithLimit(const fs::path& path, rlim_t limit, std::size_t bytes) {
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit most{limit, limit};
        setrlimit(RLIMIT_FSIZE, &most);
        _exit(writeFile(path, std::string(bytes, 'n')).has_value() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_F(FileWriterTest, NeverTakesAPartForTheWhole) {
    const fs::path path = folder.write("a.json", "old");
    for (const rlim_t limit : {0, 1, 4096, 16'383, 99'999}) {
        EXPECT_EQ(afterWritingWithLimit(path, limit, 100'000), 1) << limit;
        EXPECT_EQ(folder.read("a.json"), "old") << limit;
        EXPECT_THAT(folder.names(), ElementsAre("a.json")) << limit;
    }
    EXPECT_EQ(afterWritingWithLimit(path, 100'000, 100'000), 0);
    EXPECT_EQ(folder.read("a.json").size(), 100'000u);
    EXPECT_EQ(folder.read("a.json~"), "old");
}

} // namespace
} // namespace dateline
