#include "core/document/text_language.h"

#include <gtest/gtest.h>
#include <ostream>

namespace dateline {
namespace {

constexpr std::string_view kEnglish =
    "The mayor of the harbour town said on Monday that the ferries would not sail before the end of the "
    "week. "
    "Two of them had been damaged in the storm, and the crews were waiting for parts that have to come from "
    "the mainland by road."
    " The port will stay shut until Wednesday.";
constexpr std::string_view kFrench =
    "Le maire de la ville a annoncé lundi que les bateaux ne partiront pas avant la fin de la semaine. Deux "
    "d'entre eux ont été endommagés par la tempête, et les équipages attendent des pièces qui doivent "
    "arriver "
    "par la route."
    " Le port restera fermé jusqu'à mercredi, et les voyageurs sont logés dans les hôtels de la ville.";
constexpr std::string_view kGerman =
    "Der Bürgermeister der Hafenstadt sagte am Montag, dass die Fähren nicht vor dem Ende der Woche fahren "
    "werden. Zwei von ihnen sind bei dem Sturm beschädigt worden, und die Mannschaften warten auf Teile, die "
    "auf der Straße kommen müssen."
    " Der Hafen bleibt bis zum Mittwoch geschlossen, und die Reisenden sind in den Hotels der Stadt.";
constexpr std::string_view kSpanish =
    "El alcalde de la ciudad dijo el lunes que los barcos no saldrán antes del final de la semana. Dos de "
    "ellos fueron dañados por la tormenta, y las tripulaciones esperan las piezas que han de llegar por "
    "carretera desde la capital."
    " El puerto seguirá cerrado hasta el miércoles, y los viajeros están en los hoteles de la ciudad.";
constexpr std::string_view kRussian =
    "Мэр портового города сообщил в понедельник, что паромы не выйдут в "
    "море до конца недели. Два из них были "
    "повреждены во время шторма, и экипажи ждут деталей, которые должны "
    "привезти по дороге из столицы. Об этом "
    "он сказал на встрече."
    " Порт будет закрыт до среды, и пассажиры пока живут в гостиницах города.";
constexpr std::string_view kUkrainian =
    "Мер портового міста повідомив у понеділок, що пороми не вийдуть у море до кінця тижня. Два з них були "
    "пошкоджені під час шторму, і екіпажі чекають на деталі, які мають привезти дорогою зі столиці. Про це "
    "він "
    "сказав на зустрічі."
    " Порт буде зачинений до середи, і пасажири поки живуть у готелях міста.";
constexpr std::string_view kArabic =
    "قال رئيس بلدية المدينة الساحلية يوم الاثنين إن العبارات لن تبحر قبل نهاية الأسبوع. وقد تضررت اثنتان "
    "منها "
    "في العاصفة، وينتظر البحارة قطع الغيار التي يجب أن تصل من العاصمة عن طريق البر. وكان هذا ما أعلنه في "
    "اجتماع مع التجار بعد الظهر."
    " وسيبقى الميناء مغلقا حتى يوم الأربعاء، والمسافرون في فنادق المدينة.";
constexpr std::string_view kEnglishOfNames =
    "Ould Sidi Mohamed el-Hadj of the Frente de Liberación met José María de la Cruz and Jean-Luc de "
    "Villepin in "
    "the Palais des Nations. The envoys of São Tomé, Nuevo León and Île-de-la-Cité said that they had agreed "
    "with Hans von der Leyen and the Rassemblement des Républicains.";
constexpr std::string_view kNames = "Universidad de la Habana, Santa Cruz de la Sierra, San Miguel de la "
                                    "Palma, Villa de la Vega, Puerto de la "
                                    "Cruz, Jerez de la Frontera, Castillo de la Reina, Plaza de la Merced, "
                                    "Torre de la Vela, Calle de la Luna, "
                                    "Fuente de la Salud, Barrio de la Latina";

struct InLanguage {
    const char* name;
    std::string_view text;
    const char* told;     ///< by its source; empty: not told
    const char* language; ///< in which it is read

    friend void PrintTo(const InLanguage& example, std::ostream* out) { *out << example.name; }
};

class LanguageOfDocument : public testing::TestWithParam<InLanguage> {};

TEST_P(LanguageOfDocument, IsThatOfItsTextWhereThatIsClear) {
    SourceDocument document;
    document.text = GetParam().text;
    document.language = GetParam().told;
    EXPECT_EQ(languageOf(document), GetParam().language);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, LanguageOfDocument,
    testing::Values(InLanguage{"english", kEnglish, "", "en"}, InLanguage{"french", kFrench, "", "fr"},
                    InLanguage{"german", kGerman, "", "de"}, InLanguage{"spanish", kSpanish, "", "es"},
                    InLanguage{"russian", kRussian, "", "ru"}, InLanguage{"ukrainian", kUkrainian, "", "uk"},
                    InLanguage{"arabic", kArabic, "", "ar"},
                    InLanguage{"english_of_names", kEnglishOfNames, "", "en"}),
    [](const auto& test) { return std::string(test.param.name); });

INSTANTIATE_TEST_SUITE_P(AgainstItsSource, LanguageOfDocument,
                         testing::Values(InLanguage{"english_as_french", kEnglish, "fr", "en"},
                                         InLanguage{"french_as_english", kFrench, "en", "fr"},
                                         InLanguage{"names_as_spanish", kNames, "es", "es"}),
                         [](const auto& test) { return std::string(test.param.name); });

INSTANTIATE_TEST_SUITE_P(NotClear, LanguageOfDocument,
                         testing::Values(InLanguage{"short", kFrench.substr(0, 100), "", "en"},
                                         InLanguage{"short_but_told", kFrench.substr(0, 100), "fr", "fr"},
                                         InLanguage{"names", kNames, "", "en"},
                                         InLanguage{"nothing", "", "", "en"}),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(LanguageOfText, LooksAtItsBeginning) {
    std::string text(kGerman);
    for (int i = 0; i < 100; ++i)
        text.append(" ").append(kEnglish);
    EXPECT_EQ(languageOfText(text), "en");
    EXPECT_EQ(languageOfText(std::string(kGerman) + std::string(100'000, '.')), "de");
}

TEST(NameOfLanguage, IsForPeople) {
    EXPECT_EQ(nameOfLanguage("fr"), "French");
    EXPECT_EQ(nameOfLanguage("xx"), "xx");
}

} // namespace
} // namespace dateline
