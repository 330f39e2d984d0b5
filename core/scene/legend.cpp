#include "core/scene/legend.h"

#include "core/scene/mark.h"

#include <array>
#include <bitset>
#include <string_view>

namespace dateline {
namespace {

using Sign = LegendEntry::Sign;

constexpr std::array<Wording, 4> kFillTexts{Phrase::tr("reported as fact"), Phrase::tr("claimed by a party"),
                                            Phrase::tr("disputed or unverified"),
                                            Phrase::tr("no date in the source")};
constexpr std::array<Wording, 5> kModalityTexts{Wording{""}, Phrase::tr("planned or expected"),
                                                Phrase::tr("possible, not certain"),
                                                Phrase::tr("denied, or did not happen"), Wording{""}};

struct ExtentSign {
    Sign sign;
    bool dashed;
    bool hatched;
    Wording text;
};
constexpr std::array<ExtentSign, 5> kExtents{{
    {Sign::Whisker, false, false, Phrase::tr("some time that day")},
    {Sign::Whisker, true, false, Phrase::tr("some time within")},
    {Sign::Bar, false, false, Phrase::tr("lasted")},
    {Sign::Bar, true, false, Phrase::tr("lasted; ends not exact")},
    {Sign::Bar, true, true, Phrase::tr("vaguely dated")},
}};

std::size_t extentSignOf(const TimeShape& when) {
    const bool coarse =
        when.start > Granularity::Day || when.end > Granularity::Day || when.approximate || when.uncertain;
    if (!when.isSpan)
        return coarse ? 1 : 0;
    if (when.vague())
        return 4;
    return coarse || when.bounds.startsOpen() || when.bounds.endsOpen() ? 3 : 2;
}

struct Used {
    std::bitset<kFamilyCount> families;
    std::bitset<kFillTexts.size()> fills;
    std::bitset<kModalityTexts.size()> modalities;
    std::bitset<kExtents.size()> extents;
};

Used usedBy(const Timeline& timeline, const std::vector<bool>& shown) {
    Used used;
    for (EventIndex i = 0; i < timeline.size(); ++i) {
        if (!shown[i])
            continue;
        const EventBrief event = timeline.brief(i);
        used.families.set(static_cast<std::size_t>(familyOf(event.type)));
        used.fills.set(static_cast<std::size_t>(fillOf(event)));
        used.modalities.set(static_cast<std::size_t>(event.modality));
        if (event.dated)
            used.extents.set(extentSignOf(event.time));
    }
    return used;
}

} // namespace

std::vector<LegendEntry> legendOf(const Timeline& timeline, const std::vector<bool>& shown) {
    const Used used = usedBy(timeline, shown);
    std::vector<LegendEntry> entries;
    const auto glyph = [&](Family family, GlyphFill fill, Modality modality, Wording text) {
        entries.push_back({Sign::Glyph, family, fill, modality, false, false, text});
    };
    for (const FamilyInfo& family : families())
        if (used.families[static_cast<std::size_t>(family.family)])
            glyph(family.family, GlyphFill::Solid, Modality::Actual, family.label);
    const std::size_t firstOther = entries.size();
    for (std::size_t fill = 0; fill < kFillTexts.size(); ++fill)
        if (used.fills[fill])
            glyph(Family::Diplomacy, static_cast<GlyphFill>(fill), Modality::Actual, kFillTexts[fill]);
    for (std::size_t modality = 0; modality < kModalityTexts.size(); ++modality)
        if (used.modalities[modality] && *kModalityTexts[modality].english != 0)
            glyph(Family::Diplomacy, GlyphFill::Solid, static_cast<Modality>(modality),
                  kModalityTexts[modality]);
    for (std::size_t extent = 0; extent < kExtents.size(); ++extent)
        if (used.extents[extent])
            entries.push_back({kExtents[extent].sign, Family::Diplomacy, GlyphFill::Solid, Modality::Actual,
                               kExtents[extent].dashed, kExtents[extent].hatched, kExtents[extent].text});
    if (firstOther < entries.size())
        entries[firstOther].startsGroup = true;
    return entries;
}

} // namespace dateline
