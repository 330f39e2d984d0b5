#include "core/base/read_file.h"
#include "tests/core/base/temporary_folder.h"

#include <cstring>
#include <fstream>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

#include <gmock/gmock.h>

namespace dateline {
namespace {

namespace fs = std::filesystem;

class ReadFiles : public testing::Test {
protected:
    fs::path write(const std::string& name, const std::string& bytes) const {
        return m_temporary.write(name, bytes);
    }
    fs::path makePipe(const std::string& name) {
        EXPECT_EQ(mkfifo((m_folder / name).c_str(), 0600), 0);
        return m_folder / name;
    }

    test::TemporaryFolder m_temporary;
    const fs::path& m_folder = m_temporary.path();
};

ErrorKind kindOf(const Result<std::string>& read) {
    EXPECT_FALSE(read.has_value());
    return read ? ErrorKind::Empty : read.error().kind;
}

TEST_F(ReadFiles, GivesAllBytesUpToTheLimit) {
    const std::string bytes(3'000'000, 'x');
    EXPECT_EQ(readFile(write("a.txt", bytes), bytes.size()), bytes);
    EXPECT_EQ(kindOf(readFile(m_folder / "a.txt", bytes.size() - 1)), ErrorKind::TooLarge);
    EXPECT_EQ(readFile(write("empty.txt", ""), 10), "");
}

TEST_F(ReadFiles, SaysWhyNot) {
    EXPECT_EQ(kindOf(readFile(m_folder / "none.txt", 10)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(readFile(m_folder, 10)), ErrorKind::NotReadable);
}

TEST_F(ReadFiles, ReadsAPipeToItsEndHoweverSlowlyItIsWritten) {
    const fs::path pipe = makePipe("slow");
    const std::string part(100'000, 'y');
    const std::jthread writer([&] {
        std::ofstream out(pipe, std::ios::binary);
        for (int i = 0; i < 5; ++i)
            out << part << std::flush;
    });
    const auto read = readFile(pipe, 1'000'000);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->size(), 5 * part.size());
}

TEST_F(ReadFiles, LeavesAPipeThatNobodyWritesWhenAsked) {
    const fs::path pipe = makePipe("silent");
    std::stop_source stop;
    Result<std::string> read;
    std::jthread reader([&] { read = readFile(pipe, 1000, stop.get_token()); });
    stop.request_stop();
    reader.join();
    EXPECT_EQ(kindOf(read), ErrorKind::Cancelled);
}

TEST_F(ReadFiles, LeavesAPipeWhoseWriterSaysNothingMore) {
    const fs::path pipe = makePipe("stalled");
    std::stop_source stop;
    Result<std::string> read;
    std::jthread reader([&] { read = readFile(pipe, 1000, stop.get_token()); });
    std::ofstream writer(pipe, std::ios::binary); // opens once the reader has
    writer << "half a sen" << std::flush;
    stop.request_stop();
    reader.join();
    EXPECT_EQ(kindOf(read), ErrorKind::Cancelled);
}

TEST_F(ReadFiles, ADeviceWithoutEndStopsAtTheLimit) {
    EXPECT_EQ(kindOf(readFile("/dev/zero", 5'000'000)), ErrorKind::TooLarge);
    EXPECT_EQ(readFile("/dev/null", 10), "");
}

TEST_F(ReadFiles, ASocketIsRefusedWithWords) {
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const std::string path = (m_folder / "socket").string();
    ASSERT_LT(path.size(), sizeof address.sun_path);
    std::memcpy(address.sun_path, path.c_str(), path.size());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    const auto read = readFile(path, 10);
    close(socket);
    EXPECT_EQ(kindOf(read), ErrorKind::NotReadable);
    EXPECT_THAT(describe(read.error()), testing::HasSubstr("this is a socket"));
}

} // namespace
} // namespace dateline
