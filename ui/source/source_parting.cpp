#include "ui/source/source_parting.h"

namespace dateline {
namespace {

bool beginsCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

} // namespace

std::vector<SourceParting> partingsIn(std::string_view text) {
    std::vector<SourceParting> partings;
    std::uint32_t wordBegin = 0;
    std::uint32_t paragraphBegin = 0;
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte == '\n' || byte == ' ' || byte == '\t')
            wordBegin = at + 1;
        if (byte == '\n')
            paragraphBegin = at + 1;
        const bool inWord = at >= wordBegin + kLongestSourceWord;
        const bool afterWord = at > 0 && text[at - 1] == ' ';
        if (!beginsCharacter(byte) || at <= paragraphBegin || !(inWord || afterWord))
            continue;
        if (at >= paragraphBegin + kLongestSourceParagraph) {
            partings.push_back({at, Parting::Paragraph});
            wordBegin = paragraphBegin = at;
        } else if (inWord) {
            partings.push_back({at, Parting::Word});
            wordBegin = at;
        }
    }
    return partings;
}

} // namespace dateline
