"""What mutated files are made from: one small file or more of every kind that Dateline reads, written for this."""

import json

ARTICLE = """Guns fall silent in Halva

Published 14 March 2019

Rebel troops launched an offensive near Halva on 12 March 2019. The army said that at least 20 soldiers were killed and dozens \
were wounded. Talks began in Orlen on Thursday, two days later.

“We will hold the truce for 24 hours,” the minister said on Friday. The toll could not be verified. It had not attacked the \
village, the army said, since the spring of 2018.
"""

HISTORY = """A long war

In the spring of 1943 the army took the bridge at Tol. On 5 May it shelled the port, and 300 people fled. The siege lasted from \
June 1943 to January 1944. Both sides signed a ceasefire in the early 1950s, 218 BC being long past. Shells fell on 1, 2, 3 and 4 May.
"""

PAGE = """<!DOCTYPE html><html><head><title>Truce &amp; talks</title><meta charset="utf-8">
<meta property="og:site_name" content="The Halva Post"><meta name="date" content="2021-03-04">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Truce holds", "datePublished": "2021-03-04T10:00:00Z"}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Truce holds</h1><p>The truce began on <time datetime="2021-03-02">Tuesday</time>.
<p>Rebels shelled the <b>port</b> on Sunday, killing 12 people.<ul><li>Talks began on 3 May 2021.<li>They ended.</ul>
<blockquote>“No.”</blockquote><table><tr><td>3 May<td>shelling</table></article><footer>Imprint</footer></body></html>
"""

MARKDOWN = """---
title: Port shelled
date: 2020-05-04
---

# Port *shelled*

The army **shelled** the [port](http://tol.example/a_(b)) of Tol on Sunday. Rebels `fled` on 5 May.

> Talks began on Monday.

- 3 May: a truce
- 4 May: the truce broke

| day | what |
|-----|------|
| 5 May 2020 | ![a picture](x.png "Title") |
"""

TABLE = """id,event_date,event_type,title,actor1,actor2,country,location,latitude,fatalities,source,notes
T1,2020-05-03,Battles,Shelling of Tol,Army; Militia,Rebels,Norland,Tol,-1.5,3,Radio Tol,"The army shelled Tol, ""again"", and left."
T2,2020-05,Protests,A march,Students,,Norland,Orlen,2.25,0,The Post,"Two
lines"
T3,31/02/2020,Riots,Never,,,,,,x,,
T4,04 June 2020,Violence,=SUM(A1),+x,@y,Norland,Halva,,12,-,
"""

SEMICOLONS = """jour;fin;titre;ville\n3/5/2020;5/5/2020;Café touché;Tol\n13/5/2020;;"une trêve";Orlen\n"""

TABS = """date\ttitle\tdeaths\n2020-05-03\tShells on Tol\t3\n2020-05-04\tTalks\t\n"""

DATELINE_FILE = {
    "format": "dateline", "version": 1, "generator": "Dateline 0.1.0", "title": "Tol",
    "documents": [
        {"id": "d1", "title": "Port shelled", "publisher": None, "url": "http://tol.example/1", "published": "2020-05-04",
         "language": "en", "text": "Port shelled\n\nThe army shelled the port of Tol on Sunday. Five were killed. 🙂"},
        {"id": "d2", "title": "Rows", "dataset": {"file": "rows.csv", "bytes": 30, "columns": {"start": "date", "titles": ["title"]}}}],
    "timexes": [{"document": "d1", "start": 48, "end": 54, "text": "Sunday", "type": "DATE", "value": "2020-05-03", "mod": None,
                 "derivation": "against the day of publication"}],
    "events": [
        {"id": "e1", "type": "strike", "title": "The army shelled the port of Tol", "when": "2020-05-03",
         "earliest": "2020-05-03T00:00:00", "latest": "2020-05-04T00:00:00", "modality": "actual", "status": "claimed",
         "speaker": "the army", "actors": ["army"], "place": "Tol",
         "casualties": [{"kind": "killed", "low": 5, "best": 5, "high": None, "who": "people", "speaker": None,
                         "quote": {"document": "d1", "start": 56, "end": 73, "exact": "Five were killed."}}],
         "quotes": [{"document": "d1", "start": 14, "end": 55, "exact": "The army shelled the port of Tol on Sunday.",
                     "prefix": "", "suffix": " Five"}],
         "derivation": "“Sunday”", "mine": {"kept": [1, 2.5]}},
        {"id": "e2", "type": "talks", "title": "Gone", "when": "2020/..", "quotes": [{"document": "d1", "exact": "They met."}]}],
    "bookmarks": [{"name": "May", "start": "2020-05-01T00:00:00", "end": "2020-06-01T00:00:00"}], "later": 1}

_SET = {"by": "ann", "at": "2026-11-27T10:05:00Z"}
EDITED_FILE = DATELINE_FILE | {
    "version": 2,
    "numbers": {"nextEvent": 9, "nextDocument": 2, "range": "b", "others": {"hand-1-1": "E-008b", "gone": "E-007"}},
    "edits": [{"event": "e1", "field": "when", "value": "2020-05-02~", **_SET},
              {"event": "e1", "field": "tags", "value": ["port", "=1+1"], **_SET},
              {"event": "e1", "field": "quotes", "value": DATELINE_FILE["events"][0]["quotes"], **_SET},
              {"event": "e1", "field": "counts", "value": ["at least 3 killed: dockers — said by a medic (up to 2020-05-03)", "7 injured"], **_SET},
              {"event": "e1", "field": "distinctFrom", "value": ["e2", "gone"], **_SET},
              {"event": "e2", "field": "mergedInto", "value": "e1", **_SET},
              {"event": "hand-1-1", "field": "whole", "value": {"id": "hand-1-1", "type": "riot", "title": "A riot", "when": "2020",
                                                                "byHand": True, "check": "doubtful", "quotes": []}, **_SET},
              {"event": "d2#00f3a9c1185a5c5e", "field": "whole", "value": {"id": "d2#00f3a9c1185a5c5e", "type": "riot", "title": "A row",
                                                                           "row": True, "quotes": []}, **_SET},
              {"event": "9c1185a5c5e9fc54-0-9", "field": "nothingHere", "value": "yes", **_SET},
              {"event": "e1", "field": "check", "value": "checked", "of": ["a", "strike", "2020", "0-9;"], **_SET}],
    "log": [{"event": "e1", "field": "removed", "before": {"value": "yes", **_SET}, "after": None, **_SET}]}

LINES = [{"id": "a1", "title": "Port shelled", "published": "2020-05-04", "url": "http://tol.example/1",
          "text": "Port shelled\n\nThe army shelled the port on Sunday."},
         {"text": "Talks began in Halva on 3 May 2020. Rebels denied it."}]

LEXICON = {"classes": {"buggy": "quad buggy"},
           "types": {"strike": {"verbs": ["drone > @territory|@place", "zap < @buggy !~ game"], "nouns": ["droning", "=buzzings"]},
                     "talks": {"genericVerbs": ["begin"], "genericNouns": ["quad ~ @person|*"]}}}

PROFILE = {"name": "Mine", "recognisedBy": ["event_date"], "start": "event_date", "order": "month-day", "titles": ["title", "notes"],
           "types": ["event_type"], "typeOf": {"march": "protest"}, "otherwise": "incident", "actors": ["actor1", "actor2"],
           "places": ["location"], "best": "fatalities", "source": "source", "id": "id"}


def _json(value):
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


# The file's ending, its bytes; `lexicon` and `profile` are given to the program beside a sound article or table.
SEEDS = [
    ("txt", ARTICLE.encode()),
    ("txt", HISTORY.encode()),
    ("txt", (ARTICLE + "\n" + HISTORY).encode("utf-16")),
    ("txt", HISTORY.replace("Tol", "Töl").encode("latin-1")),
    ("html", PAGE.encode()),
    ("htm", PAGE.replace("utf-8", "windows-1252").replace("port", "pört").encode("cp1252")),
    ("md", MARKDOWN.encode()),
    ("csv", TABLE.encode()),
    ("csv", SEMICOLONS.encode()),
    ("csv", SEMICOLONS.encode("latin-1")),
    ("tsv", TABS.encode()),
    ("tsv", TABS.encode("utf-16")),
    ("json", _json(DATELINE_FILE)),
    ("json", json.dumps(DATELINE_FILE).encode()),
    ("json", _json(EDITED_FILE)),
    ("jsonl", b"\n".join(json.dumps(line).encode() for line in LINES) + b"\n"),
    ("lexicon", _json(LEXICON)),
    ("profile", _json(PROFILE)),
]
