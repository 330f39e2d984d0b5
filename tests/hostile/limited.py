"""Runs Dateline within limits that the kernel holds: seconds of CPU, bytes of memory, bytes of a file."""

import os
import resource
import signal
import subprocess

CPU_SECONDS = 10
MEMORY = 1 << 30
LONGEST_MESSAGE = 1000  # characters of a line: some quote what is wrong, none a whole file
HUNG_AFTER = 300  # seconds: what waits for something that never comes; a slow machine is no reason

# What a library or a sanitizer says before it ends the program.
_LAST_WORDS = (b"terminate called", b"AddressSanitizer", b"runtime error:", b"ThreadSanitizer", b"LeakSanitizer", b"std::bad_alloc",
               b"Assertion", b"corrupted")


class Program:
    """The program to try. What is built with a sanitizer reserves more memory than any limit, and is slow."""

    def __init__(self, path):
        self.path = os.path.abspath(path)
        with open(self.path, "rb") as file:
            self.sanitized = b"__asan_init" in file.read()

    def environment(self, home):
        return {"PATH": "/usr/bin:/bin", "HOME": home, "XDG_CONFIG_HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8",
                "ASAN_OPTIONS": "detect_leaks=0", "UBSAN_OPTIONS": "print_stacktrace=1"}

    def run(self, arguments, folder, cpu=CPU_SECONDS, memory=MEMORY, file_size=None, stdin=None, stdout=subprocess.PIPE):
        """Exit code (negative: the signal), standard output, standard error."""
        def limit():
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            seconds = cpu * (10 if self.sanitized else 1)
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
            if not self.sanitized:
                resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
            if file_size is not None:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # so that writing fails, as it does on a full disk
                resource.setrlimit(resource.RLIMIT_FSIZE, (file_size, file_size))

        try:
            done = subprocess.run([self.path, *arguments], cwd=folder, env=self.environment(folder), stdin=stdin or subprocess.DEVNULL,
                                  stdout=stdout, stderr=subprocess.PIPE, preexec_fn=limit, restore_signals=False, timeout=HUNG_AFTER)
        except subprocess.TimeoutExpired as late:
            return -signal.SIGALRM, late.stdout or b"", late.stderr or b""
        return done.returncode, done.stdout or b"", done.stderr


def wrong_end(code, errors, name):
    """Why a run did not end as it must: exit code 0, 1 or 2, and with the latter two a message that names the file, or the option that
    was wrong. None: it did."""
    if code < 0:
        return {-signal.SIGXCPU: "used up its CPU time", -signal.SIGKILL: "used up its CPU time",
                -signal.SIGALRM: "hung"}.get(code, f"ended by {signal.Signals(-code).name}") + _tail(errors)
    if code not in (0, 1, 2):
        return f"exit code {code}" + _tail(errors)
    for words in _LAST_WORDS:
        if words in errors:
            return f"says “{words.decode()}”" + _tail(errors)
    if code != 0 and name.encode() not in errors and not (code == 2 and b"--" in errors):
        return f"exit code {code}, and no message names {name}" + _tail(errors)
    return wrong_message(errors)


def wrong_message(errors):
    """Messages are lines of UTF-8 that can be read, and that no terminal takes for commands."""
    try:
        text = errors.decode()
    except UnicodeDecodeError as error:
        return f"a message is not UTF-8: {error}"
    strange = [c for c in text if (ord(c) < 0x20 and c != "\n") or 0x7F <= ord(c) < 0xA0 or c in "\u202d\u202e\u2066\u2067\u2068"]
    if strange:
        return f"a message holds {strange[0]!r}{_tail(errors)}"
    longest = max(map(len, text.splitlines()), default=0)
    return f"a message of {longest} characters: {text[:200]}" if longest > LONGEST_MESSAGE else None


def _tail(errors):
    return ": " + errors[-400:].decode(errors="replace").strip() if errors else ""
