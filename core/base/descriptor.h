#pragma once

#include <filesystem>

namespace dateline {

/// A file opened to be read, closed at the end of its block. Opening never waits: not for the other end of a
/// pipe either.
class Descriptor {
public:
    explicit Descriptor(const std::filesystem::path& path);
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    /// Negative when it could not be opened, with errno set.
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

} // namespace dateline
