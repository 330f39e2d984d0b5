#include "tests/app/shell.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr std::string_view kArticle = "Port shelled\n\nThe army shelled the port of Tol on 3 May 2020.\n";

struct BadInput {
    const char* name;
    std::string file;
    std::string bytes;
    int exitCode;
    const char* message; ///< on standard error, with the file's name
};

void PrintTo(const BadInput& input, std::ostream* out) {
    *out << input.name;
}

using namespace std::string_literals;

const BadInput kInputs[] = {
    {"empty", "a.txt", "", 1, "no text"},
    {"blank", "a.txt", "\r\n \n", 1, "no text"},
    {"binary", "a.txt", "\x01\x02\0\x03 abc \0\0\xFF"s, 1, "binary data"},
    {"pdf", "a.pdf", "%PDF-1.4 \n", 1, "PDF"},
    {"latin1", "a.txt", "Le pr\xE9sident a parl\xE9 le 3 mai 2020.", 0, "windows-1252"},
    {"brokenUtf8", "a.txt", "The army \xFF shelled Tol on 3 May 2020.", 0, "UTF-8"},
    {"noArticle", "a.html", "<html><nav><a href='/'>Home.</a></nav></html>", 1, "no article"},
    {"deepHtml", "a.html",
     [] {
         std::string html;
         for (int i = 0; i < 100'000; ++i)
             html += "<div>";
         return html;
     }(),
     1, "nested"},
    {"wrongVersion", "a.json", R"({"format": "dateline", "version": 9, "documents": []})", 1, "version 9"},
    {"damaged", "a.json", R"({"format": "dateline", "version": 1, "docum)", 1, "not valid JSON"},
    {"wrongTypes", "a.json",
     R"({"format": "dateline", "version": 1, "documents": [{"id": "d1", "title": 5, "text": "x"}]})", 0,
     "\"title\" is a number"},
    {"lostQuote", "a.json",
     R"({"format": "dateline", "version": 1, "documents": [{"id": "d1", "title": "T", "text": "Short."}], "events":)"
     R"( [{"id": "e1", "type": "talks", "title": "T", "quotes": [{"document": "d1", "start": 90, "end": 95,)"
     R"( "exact": "They met."}]}]})",
     0, "“They met.” is no longer in"},
    {"otherJson", "a.json", R"({"name": "Troops shelled Tol on 3 May 2020."})", 1, "no Dateline file"},
    {"badLine", "a.jsonl", "{\"text\": \"They met on 3 May 2020.\"}\nnot json\n", 1, "line 2"},
    {"emptyLines", "a.jsonl", " \n\n", 1, "no line"},
    {"noEvents", "a.txt", "Nothing is told here.", 0, "no events"},
    {"hugeNumber", "a.json", R"({"format":"dateline","x":1e999})", 1, "line 1 holds a number"},
    {"datasetOfANumber", "a.json",
     R"({"format":"dateline","version":1,"documents":[{"id":"d","text":"x","dataset":{"file":1}}]})", 1,
     "\"file\" that is a string"},
    {"datasetOfTextBytes", "a.json",
     R"({"format":"dateline","version":1,"documents":[{"id":"d","dataset":{"file":"good.txt","bytes":"x"}}]})",
     1, "\"bytes\" that are no whole number"},
    {"hugeNumberInALine", "a.jsonl", "{\"text\": \"They met on 3 May 2020.\", \"x\": 1e999}\n", 1, "line 1"},
};

class BadInputTest : public testing::TestWithParam<BadInput> {};

TEST_P(BadInputTest, IsToldAndTheRestIsDone) {
    const Shell shell;
    const BadInput& input = GetParam();
    shell.write(input.file, input.bytes);
    shell.write("good.txt", kArticle);
    const ShellResult result = shell.run("dateline extract " + input.file + " good.txt --to jsonl");
    EXPECT_EQ(result.exitCode, input.exitCode) << result.err;
    EXPECT_THAT(result.err, HasSubstr(input.message));
    EXPECT_THAT(result.err, HasSubstr(input.file.substr(0, input.file.find('.'))));
    EXPECT_THAT(result.out, HasSubstr("The army shelled the port of Tol")) << "the good file is still read";
}

INSTANTIATE_TEST_SUITE_P(Extract, BadInputTest, testing::ValuesIn(kInputs),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Extract, OfAFolderOrNothingSaysSo) {
    const Shell shell;
    shell.run("mkdir folder");
    const ShellResult folder = shell.run("dateline extract folder");
    EXPECT_EQ(folder.exitCode, 1);
    EXPECT_THAT(folder.err, HasSubstr("folder"));
    EXPECT_THAT(folder.out, IsEmpty());
    const ShellResult missing = shell.run("dateline extract nowhere.txt");
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_THAT(missing.err, HasSubstr("nowhere.txt: there is no such file"));
}

TEST(Extract, ConvertsUtf16AndItsOffsetsAreThoseOfTheText) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    shell.run("iconv -f UTF-8 -t UTF-16 a.txt > b.txt");
    const ShellResult utf8 = shell.run("dateline extract - < a.txt");
    const ShellResult utf16 = shell.run("dateline extract - < b.txt");
    EXPECT_EQ(utf16.exitCode, 0);
    EXPECT_EQ(utf16.out, utf8.out);
    EXPECT_THAT(utf8.out, HasSubstr("\"exact\": \"The army shelled the port of Tol on 3 May 2020.\""));
}

TEST(Extract, ReadsLinesFromStandardInputInTheirOrder) {
    const Shell shell;
    std::string lines;
    for (int i = 0; i < 40; ++i)
        lines += R"({"id": "doc-)" + std::to_string(i) +
                 R"(", "text": "The army shelled Tol on 3 May 2020."})" + "\n";
    shell.write("a.jsonl", lines);
    const ShellResult file = shell.run("dateline extract a.jsonl --to jsonl");
    const ShellResult piped = shell.run("dateline extract - --to jsonl < a.jsonl");
    EXPECT_EQ(piped.exitCode, 0);
    EXPECT_EQ(piped.out, file.out);
    std::size_t at = 0;
    for (int i = 0; i < 40; ++i) {
        at = file.out.find("\"id\":\"doc-" + std::to_string(i) + "\"", at);
        ASSERT_NE(at, std::string::npos) << i;
    }
    EXPECT_EQ(std::count(file.out.begin(), file.out.end(), '\n'), 40);
}

TEST(Extract, ReadsItsOwnOutput) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    shell.run("dateline extract a.txt -o a.json");
    const ShellResult again = shell.run("dateline extract a.json");
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(again.out, shell.read("a.json"));
    const ShellResult lines = shell.run("dateline extract a.txt --to jsonl | dateline extract - --to json");
    EXPECT_EQ(lines.out, again.out);
}

TEST(Extract, WritesEachFormat) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    for (const auto& [format, text] : {std::pair{"json", "\"format\": \"dateline\""},
                                       {"jsonl", "{\"format\":\"dateline\""},
                                       {"csv", "2020-05-03"},
                                       {"timeml", "value=\"2020-05-03\">3 May 2020</TIMEX3>"}}) {
        const ShellResult result = shell.run(std::string("dateline extract a.txt --to ") + format);
        EXPECT_EQ(result.exitCode, 0) << result.err;
        EXPECT_THAT(result.out, HasSubstr(text));
    }
}

TEST(Extract, UsesThePublicationDateThatIsGiven) {
    const Shell shell;
    shell.write("a.txt", "The army shelled the port of Tol on Tuesday.\n");
    EXPECT_THAT(shell.run("dateline extract a.txt").out, Not(HasSubstr("2023-09-19")));
    EXPECT_THAT(shell.run("dateline extract a.txt --published 2023-09-21").out,
                HasSubstr("\"when\": \"2023-09-19\""));
}

TEST(Extract, FindsMoreBelowTheThreshold) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    const auto rows = [&](const std::string& options) {
        const std::string table = shell.run("dateline extract a.txt --to csv " + options).out;
        return std::count(table.begin(), table.end(), '\n');
    };
    EXPECT_EQ(rows("--threshold 0"), rows(""));
    EXPECT_GT(rows("--threshold -50"), rows("--threshold 50"));
    EXPECT_EQ(rows("--threshold 50"), 1);
}

TEST(Explain, TellsWhatSpeaksForEachAndWhatBecameOfIt) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    const ShellResult shown = shell.run("dateline explain a.txt");
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_THAT(shown.err, IsEmpty());
    for (const char* words : {"Port shelled\n", "“The army shelled the port of Tol on 3 May 2020.”\n",
                              "“shelled” → ", "+ 1.", "  its clause tells its time\n", "− ", ": shown\n"})
        EXPECT_THAT(shown.out, HasSubstr(words));
    const std::string none = shell.run("dateline explain a.txt --threshold 50").out;
    EXPECT_THAT(none, HasSubstr(": under the threshold of 50.00, not shown\n"));
    EXPECT_THAT(none, Not(HasSubstr(": shown")));
}

TEST(Explain, ReadsWhatItIsGivenAsExtractDoes) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    shell.write("words.json", R"({"types": {"strike": {"verbs": ["gloam"]}}})");
    shell.write("gloam.txt", "Jets gloamed the port on Monday.\n");
    EXPECT_EQ(shell.run("dateline extract a.txt -o a.json").exitCode, 0);
    EXPECT_THAT(shell.run("dateline explain a.json").out, HasSubstr("“shelled” → "));
    EXPECT_EQ(shell.run("dateline explain none.txt a.txt").exitCode, 1);
    EXPECT_THAT(shell.run("dateline explain - < gloam.txt").out,
                HasSubstr("no word of it may tell of a happening"));
    EXPECT_THAT(shell.run("dateline explain - --lexicon words.json < gloam.txt").out,
                AllOf(HasSubstr("“gloamed” → "), HasSubstr("it is one of your own words")));
    shell.write("rows.csv", "date,title\n2020-05-03,Talks\n");
    EXPECT_THAT(shell.run("dateline explain rows.csv").out, HasSubstr("its rows are events as they stand"));
}

TEST(Extract, LeavesTheOldFileWhenItCannotWriteTheNew) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    const ShellResult folder = shell.run("dateline extract a.txt -o nowhere/out.json");
    EXPECT_EQ(folder.exitCode, 1);
    EXPECT_THAT(folder.err, HasSubstr("nowhere"));
    shell.write("out.json", "old");
    const ShellResult failed = shell.run("dateline extract missing.txt -o out.json");
    EXPECT_EQ(failed.exitCode, 1);
    EXPECT_EQ(shell.read("out.json"), "old");
}

TEST(Extract, LeavesTheOldLinesWhenNothingCouldBeRead) {
    const Shell shell;
    shell.write("out.jsonl", "old");
    EXPECT_EQ(shell.run("dateline extract missing.txt --to jsonl -o out.jsonl").exitCode, 1);
    EXPECT_EQ(shell.read("out.jsonl"), "old");
}

TEST(Output, IsNeverAFileThatIsRead) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    shell.write("events.csv", "date,title\n2020-05-03,shells fell on Tol\n");
    shell.write("words.json", R"({"types":{"strike":{"nouns":["droning"]}}})");
    shell.write("war.json", R"({"format":"dateline","version":1,"documents":[{"id":"d","dataset":)"
                            R"({"file":"events.csv","columns":{"start":"date","titles":["title"]}}}]})");
    shell.run("ln -s a.txt link.txt; ln a.txt hard.txt");
    for (const char* command :
         {"extract a.txt -o a.txt", "extract a.txt -o ./link.txt", "extract link.txt -o a.txt",
          "extract a.txt -o hard.txt", "extract - -o a.txt < a.txt", "extract war.json a.txt -o a.txt",
          "extract a.txt --lexicon words.json -o words.json", "extract war.json --to csv -o events.csv",
          "export war.json -o events.csv", "extract events.csv -o events.csv"}) {
        const ShellResult result = shell.run(std::string("dateline ") + command);
        EXPECT_NE(result.exitCode, 0) << command;
        EXPECT_EQ(shell.read("a.txt"), kArticle) << command;
        EXPECT_THAT(shell.read("events.csv"), testing::StartsWith("date,title")) << command;
        EXPECT_THAT(shell.read("words.json"), HasSubstr("droning")) << command;
    }
    const ShellResult same = shell.run("dateline extract missing.txt a.txt -o a.txt");
    EXPECT_EQ(same.exitCode, 2);
    EXPECT_THAT(same.err, HasSubstr("would be lost"));
    EXPECT_THAT(same.err, Not(HasSubstr("missing.txt"))) << "nothing was read before";
    EXPECT_EQ(shell.run("cp a.txt a.svg; dateline export a.svg -o a.svg").exitCode, 2);
    EXPECT_EQ(shell.run("dateline extract a.txt -o /dev/null").exitCode, 0);
}

TEST(Output, OnAFullDiskIsAnErrorThatNamesIt) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    for (const char* command : {"extract a.txt -o /dev/full", "extract a.txt > /dev/full"}) {
        const ShellResult result = shell.run(std::string("dateline ") + command);
        EXPECT_EQ(result.exitCode, 1) << command;
        EXPECT_THAT(result.err, HasSubstr("full")) << command;
    }
}

TEST(Extract, OpensTablesOfADatelineFileOnlyBesideIt) {
    const Shell shell;
    shell.write("events.csv", "date,title\n2020-05-03,shells fell on Tol\n");
    shell.run("mkdir got");
    shell.write("got/war.json",
                R"({"format":"dateline","version":1,"documents":[{"id":"d","dataset":)"
                R"({"file":"../events.csv","columns":{"start":"date","titles":["title"]}}}]})");
    const ShellResult refused = shell.run("dateline extract got/war.json");
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.out, Not(HasSubstr("shells fell")));
    EXPECT_THAT(refused.err, HasSubstr("--any-tables"));
    shell.run(
        "cp got/war.json got/war.jsonl; cp got/war.json war.jsonl; sed -i 's#../events#events#' war.jsonl");
    EXPECT_EQ(shell.run("dateline extract got/war.jsonl").exitCode, 1) << "a line lies where its file does";
    EXPECT_THAT(shell.run("dateline extract war.jsonl").out, HasSubstr("shells fell"));
    EXPECT_EQ(shell.run("dateline extract - < war.jsonl").exitCode, 1) << "what is piped lies nowhere";
    const ShellResult allowed = shell.run("dateline extract got/war.json --any-tables");
    EXPECT_EQ(allowed.exitCode, 0) << allowed.err;
    EXPECT_THAT(allowed.out, HasSubstr("shells fell"));
}

TEST(Extract, WritesThroughLinksAndIntoPipes) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    shell.run("touch real.csv && ln -s real.csv link.csv && mkfifo pipe && (cat pipe > piped.csv &)");
    EXPECT_EQ(shell.run("dateline extract a.txt --to csv -o link.csv").exitCode, 0);
    EXPECT_THAT(shell.read("real.csv"), HasSubstr("2020-05-03"));
    EXPECT_EQ(shell.run("test -L link.csv").exitCode, 0);
    EXPECT_EQ(shell.run("dateline extract a.txt --to csv -o pipe").exitCode, 0);
    EXPECT_EQ(shell.run("test -p pipe").exitCode, 0) << "the pipe is still one";
}

TEST(Extract, NamesADocumentFromStandardInputByItsFirstWords) {
    const Shell shell;
    shell.write("a.txt", "The army shelled the port of Tol on 3 May 2020.\n");
    EXPECT_THAT(shell.run("dateline extract - < a.txt").out,
                HasSubstr("\"title\": \"The army shelled the port of Tol on 3 May 2020.\""));
    const ShellResult empty = shell.run("dateline extract - < /dev/null");
    EXPECT_EQ(empty.exitCode, 1);
    EXPECT_THAT(empty.err, HasSubstr("standard input: there is no text"));
}

TEST(Usage, ThatIsWrongSaysWhatIsRight) {
    const Shell shell;
    shell.write("a.txt", kArticle);
    for (const auto& [arguments, message] :
         {std::pair{"extract", "no file"},
          {"extract a.txt --colour red", "--colour"},
          {"extract a.txt --published 2023-02-31", "2023-02-31"},
          {"extract a.txt --threshold few", "write it like 0.5"},
          {"extract a.txt --zone Moon/Base", "write it like Europe/Kyiv"},
          {"extract a.txt --to xml", "jsonl"},
          {"export a.txt", "-o"},
          {"export a.txt -o a.png --size large", "1600x900"},
          {"export a.txt -o a.png --size 100x100", "200x150"},
          {"export a.txt -o a.png --size 30000x900", "20000x20000"},
          {"extract a.txt --columns start=", "--columns"},
          {"extract a.txt --published 2023-02-03 --published 2023-02-04", "given twice"},
          {"export a.txt -o a.doc", ".pdf"}}) {
        const ShellResult result = shell.run(std::string("dateline ") + arguments);
        EXPECT_EQ(result.exitCode, 2) << arguments;
        EXPECT_THAT(result.err, HasSubstr(message));
        EXPECT_THAT(result.out, IsEmpty());
    }
}

TEST(Usage, IsToldByHelpAndVersion) {
    const Shell shell;
    const ShellResult help = shell.run("dateline --help");
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_THAT(help.out, HasSubstr("dateline extract FILE"));
    EXPECT_THAT(shell.run("dateline --version").out, testing::MatchesRegex("Dateline [0-9.]+\n"));
}

TEST(Window, WithoutADisplaySaysSo) {
    const Shell shell;
    const ShellResult result = shell.run("env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM dateline");
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.err, HasSubstr("no display"));
}

TEST(Table, IsReadByTheColumnsThatAreNamedOrGuessed) {
    const Shell shell;
    shell.write("mine.csv", "when;what;who\n3.5.2020;shells fell on Tol;Army\n31.2.2020;a march;Students\n"
                            "9.5.2020;a truce;Army\n");
    const ShellResult guessed = shell.run("dateline extract mine.csv");
    EXPECT_EQ(guessed.exitCode, 0);
    EXPECT_THAT(guessed.out, HasSubstr("\"when\": \"2020-05-03\""));
    EXPECT_THAT(guessed.err, HasSubstr("guessed"));
    EXPECT_THAT(guessed.err, HasSubstr("line 3"));
    EXPECT_THAT(guessed.err, HasSubstr("31.2.2020"));
    const ShellResult named = shell.run("dateline extract mine.csv --columns start=when,titles=who --to csv");
    EXPECT_EQ(named.exitCode, 0);
    EXPECT_THAT(named.out, HasSubstr(",Army,2020-05-09,"));
    EXPECT_EQ(shell.run("dateline export mine.csv -o mine.svg").exitCode, 0);
    EXPECT_THAT(shell.read("mine.svg"), HasSubstr("a truce"));
}

TEST(Table, OfFormulasIsWrittenSoThatNoneRuns) {
    const Shell shell;
    shell.write("f.csv", "date,title,who\n2020-05-03,\"=HYPERLINK(\"\"x\"\")\",=cmd\n2020-05-04,-2+3,+a\n");
    const ShellResult csv =
        shell.run("dateline extract f.csv --to csv --columns start=date,title=title,actor=who");
    EXPECT_THAT(csv.out, HasSubstr("\"'=HYPERLINK(\"\"x\"\")\",2020-05-03,"));
    EXPECT_THAT(csv.out, HasSubstr(",'=cmd,"));
    EXPECT_THAT(csv.out, HasSubstr(",'-2+3,2020-05-04,"));
    shell.write("back.csv", csv.out);
    const ShellResult back = shell.run("dateline extract back.csv");
    EXPECT_EQ(back.err, "");
    EXPECT_THAT(back.out, HasSubstr("\"title\": \"-2+3\""));
    EXPECT_THAT(back.out, HasSubstr("\"=cmd\""));
    const ShellResult raw =
        shell.run("dateline extract f.csv --to csv --raw --columns start=date,title=title,actor=who");
    EXPECT_THAT(raw.out, HasSubstr(",-2+3,2020-05-04,"));
    EXPECT_THAT(raw.out, HasSubstr(",=cmd,"));
}

TEST(Table, OfBrokenBytesKeepsItsQuotes) {
    const Shell shell;
    shell.write("bad.csv", "date,title\n2020-05-03,caf\xC3\xA9 and m\xC3\xA9l\xC3\xA9\n2020-05-04,a \xC3 b "
                           "\xE2\x80\n2020-05-05,ok\n");
    const ShellResult first = shell.run("dateline extract bad.csv -o b.json");
    EXPECT_THAT(first.err, HasSubstr("replaced by \uFFFD"));
    const ShellResult second = shell.run("dateline extract b.json -o c.json");
    EXPECT_EQ(second.err, "");
    EXPECT_EQ(shell.read("b.json"), shell.read("c.json"));
}

TEST(Table, WithoutTheColumnThatIsNamedSaysWhichThereAre) {
    const Shell shell;
    shell.write("mine.csv", "when,what\n2020-05-03,shells fell\n");
    const ShellResult wrong = shell.run("dateline extract mine.csv --columns start=date");
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_THAT(wrong.err, HasSubstr("mine.csv"));
    EXPECT_THAT(wrong.err, HasSubstr("date"));
    EXPECT_THAT(wrong.err, HasSubstr("what"));
    shell.write("columns.json", R"({"start": "date"})");
    const ShellResult byFile = shell.run("dateline extract mine.csv --columns columns.json");
    EXPECT_EQ(byFile.exitCode, 1);
    EXPECT_THAT(byFile.err, HasSubstr("mine.csv, by the columns of columns.json: "));
}

} // namespace
} // namespace dateline
