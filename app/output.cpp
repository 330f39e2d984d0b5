#include "app/output.h"

#include <iostream>
#include <utility>

namespace dateline {

Result<Output> Output::open(const std::string& path) {
    Output output;
    if (path.empty())
        return output;
    auto file = FileWriter::open(path);
    if (!file)
        return tl::unexpected(std::move(file.error()));
    output.m_file.emplace(*std::move(file));
    return output;
}

void Output::write(std::string_view bytes) {
    if (m_file)
        m_file->write(bytes);
    else
        std::cout.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

Result<void> Output::commit() {
    if (m_file)
        return m_file->commit();
    std::cout.flush();
    if (std::cout)
        return {};
    return tl::unexpected(Error{ErrorKind::NotWritable,
                                Phrase::tr("not all of it could be written; is the disk full?"),
                                "standard output"});
}

} // namespace dateline
