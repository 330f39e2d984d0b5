#include "core/base/error.h"

#include "core/base/printable.h"

namespace dateline {
namespace {

std::string join(const std::string& where, const std::string& message) {
    return printable(where.empty() ? message : where + ": " + message);
}

} // namespace

std::string describe(const Error& error) {
    return join(error.where, error.message);
}

std::string describe(const Warning& warning) {
    return join(warning.where, warning.message);
}

} // namespace dateline
