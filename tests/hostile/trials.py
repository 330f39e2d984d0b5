"""Mutated files: each through `dateline extract` or `dateline export`, and what comes out through other parsers."""

import os
import random
import tempfile

from limited import wrong_end
from mutations import mutated
from outputs import wrong_output
from seeds import ARTICLE, TABLE

SEED = 20230921
EXTRACTED = ["json", "json", "json", "jsonl", "csv", "timeml"]
EXPORTED = ["svg", "png", "pdf"]


def _command(ending, name, form):
    command = ["export"] if form in EXPORTED else ["extract", "--to", form]
    if ending == "lexicon":
        return [*command, "sound.txt", "--lexicon", name, "-o", "out." + form]
    if ending == "profile":
        return [*command, "sound.csv", "--columns", name, "-o", "out." + form]
    return [*command, name, "-o", "out." + form]


def _read(path):
    with open(path, "rb") as file:
        return file.read()


def _write(path, data):
    with open(path, "wb") as file:
        file.write(data)


def _again(program, folder):
    """A Dateline file that Dateline wrote is read without loss: written again, it is the same bytes."""
    code, _, errors = program.run(["extract", "out.json", "-o", "again.json"], folder)
    # A table that the file names, under whatever name, and that is not there is told, and stays named.
    wrong = wrong_end(code, errors, "dataset") and wrong_end(code, errors, "table")
    if wrong or not os.path.exists(f"{folder}/again.json"):
        return "reading the Dateline file again: " + (wrong or errors.decode(errors="replace"))
    return None if _read(f"{folder}/again.json") == _read(f"{folder}/out.json") else "the Dateline file read again gives other bytes"


def _wrong(program, folder, command, name, form):
    before = set(os.listdir(folder))
    code, _, errors = program.run(command, folder)
    wrong = wrong_end(code, errors, name)
    if wrong:
        return wrong
    left = set(os.listdir(folder)) - before
    out = "out." + form
    if not left <= {out}:
        return f"left behind {sorted(left - {out})}"
    if out not in left:
        return None if code != 0 else "says that all was done, and wrote nothing"
    data = _read(f"{folder}/{out}")
    if not data and form == "jsonl":
        return None
    wrong = wrong_output(form, data)
    if wrong:
        return f"{out} {wrong}"
    return _again(program, folder) if form == "json" else None


def trial(program, number, keep, seed=SEED):
    """The file of that number, always the same. None when all is well, else a line that says what is not; the file is then
    kept in the folder `keep`."""
    dice = random.Random(seed * 1_000_003 + number)
    ending, data, done = mutated(dice)
    form = dice.choice(EXTRACTED if dice.randrange(4) else EXPORTED)
    name = f"spoilt-{number}." + {"lexicon": "json", "profile": "json"}.get(ending, ending)
    with tempfile.TemporaryDirectory(prefix="dateline-hostile-") as folder:
        _write(f"{folder}/{name}", data)
        _write(f"{folder}/sound.txt", ARTICLE.encode())
        _write(f"{folder}/sound.csv", TABLE.encode())
        command = _command(ending, name, form)
        wrong = _wrong(program, folder, command, name, form)
        if wrong is None:
            return None
    os.makedirs(keep, exist_ok=True)
    _write(f"{keep}/{name}", data)
    return f"{name} ({', '.join(done)}): dateline {' '.join(command)}: {wrong}"
