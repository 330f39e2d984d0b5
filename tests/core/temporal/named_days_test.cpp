#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class NamedDays : public testing::TestWithParam<const char*> {};

TEST_P(NamedDays, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(English, NamedDays,
                         testing::Values("They landed on {D-Day|1944-06-06}.",
                                         "Guns fell silent on {Christmas Day 1914|1914-12-25}.",
                                         "Guns fell silent on {Christmas Eve, 1914|1914-12-24}.",
                                         "Guns fell silent on {Christmas Eve|2022-12-24}.",
                                         "The rebels rose on {Easter Monday 1916|1916-04-24}.",
                                         "The rebels rose on {Easter Monday|2023-04-10}.",
                                         "A truce was signed on {Good Friday 1998|1998-04-10}.",
                                         "Since {9/11|2001-09-11} the law has changed.",
                                         "Fireworks were lit on {New Year's Eve|2022-12-31}.",
                                         "Fireworks lit the sky on {New Year’s Day 2000|2000-01-01}.",
                                         "Crowds cheered on {VE Day|1945-05-08}.",
                                         "A parade is planned for {Victory Day|2024-05-09}.",
                                         "Markets crashed on {Black Monday|1987-10-19}.",
                                         "They ate turkey on {Thanksgiving 2001|2001-11-22}.",
                                         "Poppies will be worn on {Armistice Day|2023-11-11}.",
                                         "Markets close on {Memorial Day 2011|2011-05-30}."));

} // namespace
} // namespace dateline
