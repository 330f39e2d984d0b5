#include "core/base/error.h"

namespace dateline {
namespace {

std::string join(const std::string& where, const std::string& message) {
    return where.empty() ? message : where + ": " + message;
}

} // namespace

std::string describe(const Error& error) {
    return join(error.where, error.message);
}

std::string describe(const Warning& warning) {
    return join(warning.where, warning.message);
}

} // namespace dateline
