"""Inputs that once broke Dateline, and the right answers to them. Those in `inputs` are kept as they were; the large ones are made here."""

import csv
import io
import json
import os
import shutil
import unittest
import xml.etree.ElementTree as xml

from limited import wrong_end
from outputs import SVG, wrong_output

INPUTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "inputs")
SENTENCE = "Troops captured the town of Solna on 5 May 2023. "


def _lost_quotes():
    quotes = [{"document": "d1", "start": i * len(SENTENCE) + 7, "end": i * len(SENTENCE) + 40, "exact": "not to be found here",
               "prefix": "x", "suffix": "y"} for i in range(6000)]
    return json.dumps({"format": "dateline", "version": 1, "timexes": [],
                       "documents": [{"id": "d1", "title": "Long", "text": SENTENCE * 16000}],
                       "events": [{"id": f"e{i}", "type": "capture", "title": "Troops captured the town", "when": "2023-05-05",
                                   "quotes": [quote]} for i, quote in enumerate(quotes)]})


def _far_years():
    events = [{"id": f"e{i}", "type": "talks", "title": "a", "when": when, "quotes": [{"document": "d", "start": 0, "end": 1}]}
              for i, when in enumerate(("Y170000002", "Y-170000002", "Y180000002", "-9999", "9999"))]
    return json.dumps({"format": "dateline", "version": 1, "documents": [{"id": "d", "text": "ab"}], "events": events})


def _large():
    yield "list_20KB.txt", "Army takes town\n\n" + "19, 20, " * 2500
    yield "list_32KB.txt", "Army takes town\n\n" + "1, " * 10672
    yield "attributes.html", "<html><body><p>The army took the town on Tuesday. <p " + " ".join(f"a{i}" for i in range(50_000)) + ">x"
    yield "lost_quotes.json", _lost_quotes()
    yield "long_cell.csv", 'date,title\n2024-01-01,"' + "x" * 900_000 + '"\n'
    yield "wide.csv", ("date,title," + ",".join(f"c{i}" for i in range(60)) + "\n2024-01-01,Raid," + ",".join(["y" * 15_000] * 60) + "\n")
    yield "far_years.json", _far_years()
    yield "long_word.txt", "Army takes town\n\nThe army took the town on 3 May 2020. " + "a" * 300_000 + "\n"
    yield "long_title.json", json.dumps({"format": "dateline", "version": 1, "timexes": [], "events": [],
                                         "documents": [{"id": "d1", "title": "T" * 400_000, "text": SENTENCE}]})
    yield "deep_lexicon.json", '{"types":{"strike":{"verbs":' + "[" * 80_000 + "]" * 80_000 + "}}}"
    yield "deep_profile.json", '{"start":' + "[" * 80_000 + "]" * 80_000 + "}"
    yield "brackets.json", '{"format":"dateline","version":1,"documents":[' + "[]," * 1_000_000 + "[]]}"


def made_inputs(folder):
    """All of them in a folder."""
    shutil.copytree(INPUTS, folder, dirs_exist_ok=True)
    for name, text in _large():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)


class KnownInputs(unittest.TestCase):
    program = None  # set by the one who runs the tests
    folder = None

    def dateline(self, *arguments, expect=0, cpu=10, about=None):
        """What it prints and says. `expect`: its exit code, or several; `about`: the file that its messages are to name."""
        code, out, errors = self.program.run(arguments, self.folder, cpu=cpu)
        self.assertIsNone(wrong_end(code, errors, about or os.path.basename(arguments[1])), arguments)
        self.assertIn(code, expect if isinstance(expect, tuple) else (expect,), errors[-600:])
        return out, errors.decode()

    def path(self, name):
        return os.path.join(self.folder, name)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def drawn(self, name):
        """The picture of it, as a tree."""
        self.dateline("export", name, "-o", name + ".svg")
        data = self.read(name + ".svg")
        self.assertIsNone(wrong_output("svg", data))
        return xml.fromstring(data)


class DamagedFiles(KnownInputs):
    def test_what_no_number_holds_is_told(self):
        _, said = self.dateline("extract", "crash_num.json", expect=1)
        self.assertRegex(said, r"crash_num\.json\b.*\S")

    def test_a_reference_of_the_wrong_type_is_told(self):
        self.dateline("extract", "crash_dataset.json", expect=1)

    def test_a_size_of_the_wrong_type_is_told_and_its_table_untouched(self):
        before = self.read("ok.csv")
        self.dateline("extract", "crash_bytes.json", expect=1)
        self.assertEqual(self.read("ok.csv"), before)

    def test_a_cell_that_ends_within_a_character_is_read(self):
        out, said = self.dateline("extract", "crash_page_65536.csv", "--columns", "start=date,title=title")
        self.assertIn("warning", said)
        json.loads(out)

    def test_words_nested_deep_are_told(self):
        for source, flag, name in (("amp.txt", "--lexicon", "deep_lexicon.json"), ("ok.csv", "--columns", "deep_profile.json")):
            _, said = self.dateline("extract", source, flag, name, expect=(1, 2), about=name)
            self.assertIn("nested", said)

    def test_many_small_values_take_little_memory(self):
        self.dateline("extract", "brackets.json", expect=(0, 1))

    def test_a_damaged_file_does_not_grow(self):
        self.dateline("extract", "grows.json", "-o", "grown-1.json")
        self.dateline("extract", "grown-1.json", "-o", "grown-2.json")
        self.dateline("extract", "grown-2.json", "-o", "grown-3.json")
        for name in ("grown-1.json", "grown-2.json", "grown-3.json"):
            self.assertEqual(len(json.loads(self.read(name))["documents"]), 1, name)
        self.assertEqual(self.read("grown-2.json"), self.read("grown-3.json"))


class ForeignWords(KnownInputs):
    def test_an_ampersand_is_escaped_in_a_picture(self):
        self.assertIn("Q&A: what the truce means", "".join(self.drawn("amp.txt").itertext()))

    def test_a_script_is_words_in_a_picture(self):
        root = self.drawn("xss.txt")
        self.assertEqual([e for e in root.iter() if "script" in e.tag.lower()], [])
        self.assertIn("<script", "".join(root.find(SVG + "title").itertext()))

    def test_markup_in_a_title_is_words(self):
        for name in ("img_title.txt", "fifo_title.txt"):
            self.assertIn("<img src=", "".join(self.drawn(name).itertext()))

    def test_bytes_that_are_no_text_are_mended_and_told(self):
        _, said = self.dateline("extract", "bad8.csv", "-o", "b.json")
        self.assertIn("UTF-8", said)
        direct, _ = self.dateline("extract", "bad8.csv", "--to", "csv")
        again, _ = self.dateline("extract", "b.json", "--to", "csv")
        quotes = [[row["quote"] for row in csv.DictReader(io.StringIO(out.decode()))] for out in (direct, again)]
        self.assertEqual(*quotes)
        self.assertIn("\ufffd", "".join(quotes[0]))

    def test_cells_that_a_spreadsheet_would_run_are_guarded(self):
        columns = ("--columns", "start=date,title=title,actor=actor,place=place,source=source")
        out, _ = self.dateline("extract", "f.csv", "--to", "csv", *columns)
        rows = list(csv.DictReader(io.StringIO(out.decode(), newline="")))
        free = [row[column] for row in rows for column in ("title", "actors", "place", "speaker", "quote") if row.get(column)]
        self.assertTrue(free)
        for cell in free:
            self.assertNotIn(cell[0], "=+-@\t\r", cell)
        self.assertEqual(rows[0]["earliest"], "2020-05-03T00:00:00")


class WorkWithoutBound(KnownInputs):
    """One second of CPU is more than ten times what these take; what was quadratic took 4 to 90."""

    def test_lists_of_numbers(self):
        self.dateline("extract", "list_20KB.txt", cpu=1)
        self.dateline("extract", "list_32KB.txt", cpu=1)

    def test_attributes(self):
        self.dateline("extract", "attributes.html", expect=(0, 1), cpu=1)

    def test_lost_quotes(self):
        _, said = self.dateline("extract", "lost_quotes.json", "-o", "found.json", cpu=1)
        self.assertRegex(said, r"\d")

    def test_long_words_and_cells(self):
        for name in ("long_cell.csv", "wide.csv", "long_word.txt", "long_title.json"):
            self.dateline("extract", name, "-o", "long.json", cpu=2)
            self.dateline("export", name, "-o", "long.png", cpu=5)


    def test_years_beyond_all_calendars(self):
        out, _ = self.dateline("extract", "far_years.json")
        self.assertIn('"+170000002-01-01T00:00:00"', out.decode())
        self.drawn("far_years.json")
        self.dateline("export", "far_years.json", "--whole", "-o", "far.png")


class SourcesStay(KnownInputs):
    """Input and output being one file is refused before anything is read."""

    def refused(self, *arguments, source):
        before = self.read(source)
        self.dateline(*arguments, expect=2)
        self.assertEqual(self.read(source), before)

    def test_under_its_own_name(self):
        self.refused("extract", "amp.txt", "-o", "amp.txt", source="amp.txt")
        self.refused("extract", "ok.csv", "-o", "./ok.csv", source="ok.csv")

    def test_through_links(self):
        os.symlink("amp.txt", self.path("soft.txt"))
        os.link(self.path("amp.txt"), self.path("hard.txt"))
        self.refused("extract", "amp.txt", "-o", "soft.txt", source="amp.txt")
        self.refused("extract", "soft.txt", "-o", "amp.txt", source="amp.txt")
        self.refused("extract", "amp.txt", "-o", "hard.txt", source="amp.txt")

    def test_of_an_export(self):
        shutil.copy(self.path("amp.txt"), self.path("article.svg"))
        self.refused("export", "article.svg", "-o", "article.svg", source="article.svg")
