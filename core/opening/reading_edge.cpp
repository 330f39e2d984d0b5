#include "core/opening/reading_edge.h"

#include <exception>
#include <fmt/format.h>
#include <new>
#include <stdexcept>
#include <string>

namespace dateline {

Error errorOfException(std::string_view where) {
    const Phrase noMemory = Phrase::tr("there is not enough memory to read it; split it into parts");
    const std::string place(where);
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return {ErrorKind::TooLarge, noMemory, place};
    } catch (const std::length_error&) {
        return {ErrorKind::TooLarge, noMemory, place};
    } catch (const std::exception& fault) {
        return {ErrorKind::BadFormat,
                Phrase::tr("left out, as reading it failed by a fault of this program ({}); please report it",
                           fault.what()),
                place};
    }
}

} // namespace dateline
