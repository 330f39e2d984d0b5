#include "core/dataset/column_profile.h"

#include "core/dataset/cell_text.h"
#include "core/dataset/cell_time.h"
#include "core/dataset/profile_fields.h"
#include "resources/resource.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <span>
#include <unordered_set>

namespace dateline {
namespace {

using Names = std::unordered_set<std::string_view>;

Names namesIn(const std::vector<std::string>& header) {
    return {header.begin(), header.end()};
}

/// The columns that a file must have.
std::vector<std::string> neededColumns(const ColumnProfile& profile) {
    if (profile.recognisedBy.empty())
        return columnsOf(profile);
    std::vector<std::string> needed = profile.recognisedBy;
    needed.push_back(profile.start);
    return needed;
}

std::vector<std::string_view> valuesOf(std::string_view column, const std::vector<std::string>& header,
                                       const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::string_view> values;
    const auto found = std::find(header.begin(), header.end(), column);
    if (found == header.end())
        return values;
    for (const auto& row : rows)
        values.push_back(row[static_cast<std::size_t>(found - header.begin())]);
    return values;
}

} // namespace

std::vector<std::string> columnsOf(const ColumnProfile& profile) {
    std::vector<std::string> columns;
    Names seen;
    const auto add = [&](const std::string& name) {
        if (!name.empty() && seen.insert(name).second)
            columns.push_back(name);
    };
    for (const ColumnKey& column : kColumnKeys)
        add(profile.*column.member);
    for (const ColumnListKey& list : kColumnListKeys)
        std::for_each((profile.*list.member).begin(), (profile.*list.member).end(), add);
    return columns;
}

ColumnProfile withoutMissing(ColumnProfile profile, const std::vector<std::string>& header) {
    const auto missing = [there = namesIn(header)](const std::string& name) { return !there.contains(name); };
    for (const ColumnKey& column : kColumnKeys)
        if (missing(profile.*column.member))
            (profile.*column.member).clear();
    for (const ColumnListKey& list : kColumnListKeys)
        std::erase_if(profile.*list.member, missing);
    return profile;
}

const std::vector<ColumnProfile>& knownProfiles() {
    static const std::vector<ColumnProfile> profiles = [] {
        std::vector<ColumnProfile> read;
        for (const char* path :
             {"profiles/ucdp-ged.json", "profiles/acled.json", "profiles/dateline-csv.json"}) {
            auto profile = profileFromJson(resource(path), path);
            assert(profile);
            read.push_back(*std::move(profile));
        }
        return read;
    }();
    return profiles;
}

const ColumnProfile* profileFor(const std::vector<std::string>& header,
                                const std::vector<ColumnProfile>& profiles) {
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const ColumnProfile& profile) {
        return checkProfile(profile, header).has_value();
    });
    return found == profiles.end() ? nullptr : &*found;
}

ColumnProfile suggestProfile(const std::vector<std::string>& header,
                             const std::vector<std::vector<std::string>>& rows,
                             const std::vector<ColumnProfile>& profiles) {
    const ColumnProfile* known = profileFor(header, profiles);
    if (known == nullptr)
        return guessProfile(header, rows);
    ColumnProfile profile = withoutMissing(*known, header);
    profile.order = provenOrder(valuesOf(profile.start, header, rows)).value_or(profile.order);
    return profile;
}

Result<void> checkProfile(const ColumnProfile& profile, const std::vector<std::string>& header) {
    if (profile.start.empty())
        return tl::unexpected(Error{
            ErrorKind::BadFormat,
            Phrase::tr("no column is named that has the date; the columns are {}", shownNames(header)), ""});
    const Names there = namesIn(header);
    for (const std::string& name : neededColumns(profile))
        if (!there.contains(name))
            return tl::unexpected(Error{ErrorKind::BadFormat,
                                        Phrase::tr("there is no column '{}'; the columns are {}",
                                                   shownShort(name), shownNames(header)),
                                        ""});
    return {};
}

} // namespace dateline
