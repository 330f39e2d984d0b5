#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class WeekdaysAndHours : public testing::TestWithParam<const char*> {};

TEST_P(WeekdaysAndHours, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    English, WeekdaysAndHours,
    testing::Values(
        // A report's weekday is the last such day, the day of publication included; a future one the next.
        "Troops crossed the river on {Tuesday|2023-09-19}.",
        "Troops crossed the river on {Thursday|2023-09-21}.",
        "Troops crossed the river on {Friday|2023-09-15}.",
        "Troops crossed the river {Wednesday|2023-09-20}.", "{Sunday|2023-09-17} was calm.",
        "Markets remain closed until {Friday|2023-09-22}.", "Fighting continued until {Friday|2023-09-15}.",
        "The council will meet on {Monday|2023-09-25}.",
        "The council is to vote on {Friday|2023-09-22}, which will be close.",
        "Talks are expected to resume on {Saturday|2023-09-23}.",
        "Troops crossed the river {last Tuesday|2023-09-19}.",
        "Troops crossed the river {last Friday|2023-09-15}.",
        "The council will meet {next Monday|2023-09-25}.",
        "The council meets {this Friday|2023-09-22}, and will vote.",
        "Officials said on {Wednesday|2023-09-20} that {Monday|2023-09-18}'s strike had failed.",
        // Parts of the day.
        "Shots rang out on {Tuesday morning|2023-09-19TMO}.",
        "Shots rang out on {Tuesday afternoon|2023-09-19TAF}.",
        "Shots rang out on {Tuesday evening|2023-09-19TEV}.",
        "Shots rang out on {Tuesday night|2023-09-19TNI}.",
        "Shots rang out on {the night of Monday|2023-09-18TNI}.", "At {noon|2023-09-21T12:00} Hill spoke.",
        "At {dawn|2023-09-21TDA} British troops landed.",
        "Shots rang out on {the night of 22 July 1943|1943-07-22TNI}.",
        "Shots rang out in {the early morning of 6 June 1944|1944-06-06TMO START}.",
        "Shots rang out on {the evening of May 3, 1808|1808-05-03TEV}.",
        "Shots rang out at {dawn on 16 April 1945|1945-04-16TDA}.",
        "It began in {the early morning hours of 30 April 1975|1975-04-30TMO START}.",
        "It began {early in the morning of 29 April 1975|1975-04-29TMO START}.",
        "It began at {Sunday dawn of 25 June 1950|1950-06-25TDA}.",
        "Shots rang out on {the morning of 12 September|2023-09-12TMO}.",
        "The raid came {last night|2023-09-20TNI}.", "The raid came {this morning|2023-09-21TMO}.",
        "The raid came {yesterday evening|2023-09-20TEV}.",
        "The raid will come {tomorrow morning|2023-09-22TMO}.", "The raid will come {tonight|2023-09-21TNI}.",
        "Fighting began on {19 September|2023-09-19}. {Later that night|2023-09-19TNI END} it stopped.",
        "Fighting began on {19 September|2023-09-19}. {The previous night|2023-09-18TNI} was calm.",
        "Fighting began on {19 September|2023-09-19}. {The next morning|2023-09-20TMO} it stopped.",
        "Fighting began on {19 September|2023-09-19} and went on {that afternoon|2023-09-19TAF}.",
        "Fighting began on {19 September|2023-09-19}, and at {dawn|2023-09-19TDA} it stopped.",
        "Fighting began on {19 September|2023-09-19}, and at {midnight|2023-09-19T24:00} it stopped.",
        "Fighting began on {19 September|2023-09-19}, and at {noon|2023-09-19T12:00} it stopped.",
        // Clock times.
        "On {19 September|2023-09-19}, at {19:15|2023-09-19T19:15}, sirens sounded.",
        "On {19 September|2023-09-19}, at {7:15 p.m.|2023-09-19T19:15}, sirens sounded.",
        "On {19 September|2023-09-19}, at {7.15pm|2023-09-19T19:15}, sirens sounded.",
        "On {19 September|2023-09-19}, at {5 a.m.|2023-09-19T05:00} sirens sounded.",
        "On {19 September|2023-09-19}, at {5 AM|2023-09-19T05:00} sirens sounded.",
        "On {19 September|2023-09-19}, at {12 am|2023-09-19T00:00} sirens sounded.",
        "On {19 September|2023-09-19}, at {12 p.m.|2023-09-19T12:00} sirens sounded.",
        "On {19 September|2023-09-19}, at {5 a.m. local time|2023-09-19T05:00} sirens sounded.",
        "On {19 September|2023-09-19}, at {1300 GMT|2023-09-19T13:00Z} sirens sounded.",
        "On {19 September|2023-09-19}, at {13:00 UTC|2023-09-19T13:00Z} sirens sounded.",
        "On {19 September|2023-09-19}, at {0430 hours|2023-09-19T04:30} sirens sounded.",
        "On {19 September|2023-09-19}, at {six o'clock|2023-09-19T06:00} sirens sounded.",
        "On {19 September|2023-09-19}, at {6 o’clock|2023-09-19T06:00} sirens sounded.",
        "Sirens sounded at {5:40 a.m.|2023-09-19T05:40} on {19 September|2023-09-19}.",
        "Sirens sounded at {12:00 UTC Monday|2023-09-18T12:00Z}.",
        "Sirens sounded at {16:00 UTC today|2023-09-21T16:00Z}.",
        "Sirens sounded on {Monday at 4 p.m.|2023-09-18T16:00}",
        "Sirens sounded on {May 8, 1954 at 1:00 AM|1954-05-08T01:00}.",
        "Sirens sounded at {11:30 a.m.|1975-04-30T11:30} on {April 30, 1975|1975-04-30}.",
        "Sirens sounded at {9 in the morning|2023-09-21T09:00}."));

} // namespace
} // namespace dateline
