#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <functional>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace dateline {

/// What is done with comments as in C++, which JSON does not have.
enum class JsonComments { Refused, PassedOver };

/// JSON text as a value; the one place where text that somebody else wrote meets the JSON library. Whatever
/// is wrong is an Error, never an exception: BadFormat (not JSON, with the line; a number too large to be
/// held; nested more than kMaxJsonDepth deep), TooLarge (values that would take more memory than
/// jsonMemoryLimit()). `where` is where of errors. Linear in the length of `text`.
[[nodiscard]] Result<nlohmann::json> parseJson(std::string_view text, std::string_view where,
                                               JsonComments comments = JsonComments::Refused);

/// What is done with the elements of a long list, one after the other; an empty function passes over them
/// unread.
using JsonElementReader = std::function<void(const nlohmann::json&)>;

/// The same for an object with long lists: each of these members, where it is a list, gives its elements to
/// its reader and is empty in the result, so that never more than one of them is held. Errors also:
/// Cancelled.
[[nodiscard]] Result<nlohmann::json> parseJsonLists(std::string_view text, std::string_view where,
                                                    const std::map<std::string, JsonElementReader>& lists,
                                                    const Progress& progress = {});

/// The most memory, in bytes, that the values of a JSON text of this many bytes may take at a time: four
/// times its own, or 64 MB.
[[nodiscard]] std::size_t jsonMemoryLimit(std::size_t textBytes);

} // namespace dateline
