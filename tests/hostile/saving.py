"""Saving where it cannot be done, and being killed over it: the old file or the new one, whole, and the truth about which."""

import os
import random
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from limited import wrong_end
from outputs import wrong_output
from seeds import ARTICLE, HISTORY

FORMATS = ["json", "jsonl", "csv", "timeml", "svg", "png", "pdf"]
OLD = b"what stood there before\n"


def _arguments(form, source, out):
    return ["extract", source, "--to", form, "-o", out] if form in ("json", "jsonl", "csv", "timeml") else ["export", source, "-o", out]


class FullDisks(unittest.TestCase):
    program = None  # set by the one who runs the tests
    folder = None

    def setUp(self):
        self.here = tempfile.mkdtemp(dir=self.folder)
        with open(f"{self.here}/article.txt", "w", encoding="utf-8") as file:
            file.write(ARTICLE + HISTORY)

    def tearDown(self):
        shutil.rmtree(self.here, ignore_errors=True)

    def refuses(self, form, out, **limits):
        """It says that it could not, of which file; the old file stands, and nothing else is left."""
        folder = os.path.dirname(out)
        before = sorted(os.listdir(folder))
        code, _, errors = self.program.run(_arguments(form, "article.txt", out), self.here, **limits)
        self.assertIsNone(wrong_end(code, errors, os.path.basename(out)), form)
        self.assertEqual(code, 1, (form, errors))
        self.assertEqual(sorted(os.listdir(folder)), before, form)
        with open(out, "rb") as file:
            self.assertEqual(file.read(), OLD, form)

    def test_a_file_that_may_not_grow(self):
        for form in FORMATS:
            for size in (0, 1, 512):
                out = f"{self.here}/out.{form}"
                with open(out, "wb") as file:
                    file.write(OLD)
                self.refuses(form, out, file_size=size)

    def test_a_device_that_is_full(self):
        for form in FORMATS:
            if form in ("svg", "png", "pdf"):
                continue  # a picture's format is told by its name
            code, _, errors = self.program.run(_arguments(form, "article.txt", "/dev/full"), self.here)
            self.assertEqual(code, 1, (form, errors))
            self.assertIn(b"/dev/full", errors)
            self.assertTrue(os.path.exists("/dev/full") and not os.path.isfile("/dev/full"))

    def test_standard_output_that_is_full(self):
        for form in ("json", "jsonl", "csv", "timeml"):
            with open("/dev/full", "wb") as full:
                code, _, errors = self.program.run(["extract", "article.txt", "--to", form], self.here, stdout=full)
            self.assertEqual(code, 1, (form, errors))
            self.assertTrue(errors.strip())

    def test_a_small_disk(self):
        disk = f"{self.here}/disk"
        os.mkdir(disk)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, check=False)
        if mounted.returncode != 0:
            self.skipTest("no disk can be mounted here")
        try:
            for form in FORMATS:
                for left in (0, 4096, 8192):
                    self.on_a_disk_with(left, disk, form)
        finally:
            subprocess.run(["umount", disk], check=True)

    def on_a_disk_with(self, left, disk, form):
        for name in os.listdir(disk):
            os.remove(f"{disk}/{name}")
        out = f"{disk}/out.{form}"
        with open(out, "wb") as file:
            file.write(OLD)
        with open(f"{disk}/ballast", "wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass
            file.truncate(file.tell() - left)
        code, _, errors = self.program.run(_arguments(form, "article.txt", out), self.here)
        self.assertIsNone(wrong_end(code, errors, os.path.basename(out)), form)
        self.assertEqual(sorted(name for name in os.listdir(disk) if not name.endswith("~")), ["ballast", f"out.{form}"])
        with open(out, "rb") as file:
            data = file.read()
        if code == 0:
            self.assertIsNone(wrong_output(form, data), form)
        else:
            self.assertEqual(data, OLD, form)


def killed(program, folder, rounds, seed=1):
    """`rounds` times a save is killed, at moments all over it and most of them near its end. A line for each that left anything but
    the old file or the new one."""
    dice = random.Random(seed)
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/article.txt", "w", encoding="utf-8") as file:
        file.write("\n".join(ARTICLE + HISTORY for _ in range(20)))
    return [wrong for number in range(rounds) if (wrong := _kill_one(program, folder, FORMATS[number % len(FORMATS)], dice))]


_new = {}


def _whole(program, folder, form):
    """What a save that is let be writes, and how long it takes."""
    if form not in _new:
        begun = time.monotonic()
        code, _, errors = program.run(_arguments(form, "article.txt", "whole." + form), folder)
        assert code == 0, errors
        with open(f"{folder}/whole.{form}", "rb") as file:
            _new[form] = file.read(), time.monotonic() - begun
    return _new[form]


def _kill_one(program, folder, form, dice):
    new, takes = _whole(program, folder, form)
    out = f"{folder}/out.{form}"
    with open(out, "wb") as file:
        file.write(OLD)
    child = subprocess.Popen([program.path, *_arguments(form, "article.txt", out)], cwd=folder, env=program.environment(folder),
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(takes * dice.choice([dice.random(), dice.uniform(0.8, 1.05)]))
    child.send_signal(signal.SIGKILL)
    child.wait()
    with open(out, "rb") as file:
        data = file.read()
    if data == OLD or data == new or (form == "pdf" and wrong_output("pdf", data) is None):
        return None
    return f"a save of out.{form} that was killed left {len(data)} bytes, neither the old file nor the new one"
