#pragma once

#include "core/base/error.h"
#include "core/event/event_type.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// In which order a date such as 03/04/2024 names day and month. What has the year first, or a month's name,
/// needs none.
enum class DateOrder { DayMonth, MonthDay };

/// How the column of precision is to be read: none; UCDP's date_prec (1 the day … 5 the year or more);
/// ACLED's time_precision (1 the day, 2 the week, 3 the month).
enum class PrecisionScale { None, Ucdp, Acled };

/// Which column of a CSV file means what, by the columns' names. An empty name: there is none.
struct ColumnProfile {
    std::string name; ///< "UCDP GED", or what the user calls it
    /// The columns by which a file of this kind is known. When there are some, a file may lack the others.
    std::vector<std::string> recognisedBy;

    std::string start; ///< the date, or the first day; the only column that must be there
    std::string end;   ///< the last day, inclusive
    std::string precision;
    PrecisionScale precisionScale = PrecisionScale::None;
    DateOrder order = DateOrder::DayMonth;

    std::vector<std::string> titles; ///< the first that is not empty in a row is its title
    std::vector<std::string> notes;  ///< shown first of a row's fields, after the titles
    std::vector<std::string> types;  ///< the first whose value is known tells the type
    /// A value, in lower case, and its type. The keys and labels of our types are known without.
    std::map<std::string, EventType, std::less<>> typeOf;
    EventType otherwise = EventType::Incident;    ///< when no value is known
    std::vector<std::string> actors;              ///< a cell may hold several, with ';' between them
    std::vector<std::string> did, suffered, with; ///< actors of whom the source tells their role
    std::vector<std::string> places;              ///< the first that is not empty
    std::string low, best, high;                  ///< deaths
    std::string source;                           ///< who reports it
    std::string id;

    friend bool operator==(const ColumnProfile&, const ColumnProfile&) = default;
};

/// All columns that a profile names, each once.
[[nodiscard]] std::vector<std::string> columnsOf(const ColumnProfile& profile);

/// The profiles that come with the program: UCDP GED, ACLED.
[[nodiscard]] const std::vector<ColumnProfile>& knownProfiles();

/// Of `profiles` the first that checkProfile() finds right for `header`; null when there is none.
[[nodiscard]] const ColumnProfile* profileFor(const std::vector<std::string>& header,
                                              const std::vector<ColumnProfile>& profiles);

/// A profile guessed from the names of columns and from the values of some rows (all as long as the header).
/// Its `start` is empty when no column looks like dates.
[[nodiscard]] ColumnProfile guessProfile(const std::vector<std::string>& header,
                                         const std::vector<std::vector<std::string>>& rows);

/// The profile to read a file with when the user named none: that of `profiles` which fits, without the
/// columns that the file lacks and with the order of dates that its rows prove; else the guessed one.
[[nodiscard]] ColumnProfile suggestProfile(const std::vector<std::string>& header,
                                           const std::vector<std::vector<std::string>>& rows,
                                           const std::vector<ColumnProfile>& profiles);

/// Errors: BadFormat, naming the column that is not in `header`, and those that are.
[[nodiscard]] Result<void> checkProfile(const ColumnProfile& profile, const std::vector<std::string>& header);

/// A profile as JSON, as it is saved, and back. Errors: BadFormat, naming the field.
[[nodiscard]] std::string profileJson(const ColumnProfile& profile);
[[nodiscard]] Result<ColumnProfile> profileFromJson(std::string_view json, const std::string& where);

/// A profile from "start=event_date,end=to,title=notes+headline": the keys are those of the JSON, of which
/// those of lists may be written without their "s"; "+" joins names of lists. Errors: BadFormat, naming the
/// part.
[[nodiscard]] Result<ColumnProfile> profileFromText(std::string_view text);

} // namespace dateline
