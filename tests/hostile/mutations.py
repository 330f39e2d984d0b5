"""Ways to spoil a file. Each takes bytes and a random.Random, and gives bytes; the same of both give the same."""

from seeds import SEEDS

HOSTILE_WORDS = [
    b"1e999", b"-1e999", b"18446744073709551616", b"-9223372036854775809", b"0.1e-400", b"99999999999-12-31", b"-9999-01-01",
    b"Y-170000002", b"32768-01-01", b"31/02/2024", b"00:61", b"24:00:00", b"\\u0000", b"\\ud800", b"\x00", b"\x1b[31m", b"\x07", b"\r",
    b"\xff", b"\xc3", b"\xe2\x80", b"\xf0\x9f", b"\xed\xa0\x80", "\ufffe\uffff".encode(), "\u202e".encode(), "\u2028".encode(),
    b"\xef\xbb\xbf", b"\xff\xfe", b"<script>alert(1)</script>", b"]]>", b"<!--", b"<![CDATA[", b"&amp;", b"&#0;", b"&", b"<", b'"', b'"""',
    b"=cmd|' /C calc'!A0", b"+1+1", b"@SUM(1)", b"-", b"%s%n", b"../../etc/passwd", b"/dev/zero", b"null", b"{}", b"[]", b"true",
    b"1, 1, 1, 1, 1, 1, 1, 1", b"Tuesday", b"3 May 2020", b"in the spring of 1943", b"\n\n", b". ", b"$(id)", b"Published 31 February 2020",
]
NESTING = [(b"[", b"]"), (b'{"a":', b"}"), (b"<div>", b"</div>"), (b"<b>", b""), (b"> ", b""), (b"((", b"))"), (b"*", b"*"), (b"- \n ", b""),
           (b"<table><tr><td>", b""), ("“".encode(), "”".encode())]


def _place(data, random):
    return random.randrange(len(data) + 1)


def flip_bytes(data, random):
    spoiled = bytearray(data)
    for _ in range(random.choice([1, 2, 8, 40])):
        if spoiled:
            spoiled[random.randrange(len(spoiled))] = random.randrange(256)
    return bytes(spoiled)


def cut(data, random):
    return data[:_place(data, random)]


def take_out(data, random):
    at = _place(data, random)
    return data[:at] + data[at + random.choice([1, 3, 20, 200]):]


def splice(data, random):
    other = random.choice(SEEDS)[1]
    return data[:_place(data, random)] + other[_place(other, random):]


def repeat_a_stretch(data, random):
    begin = _place(data, random)
    stretch = data[begin:begin + random.choice([1, 2, 7, 30, 300])]
    times = min(random.choice([2, 20, 500, 20_000]), 200_000 // max(1, len(stretch)))
    return data[:begin] + stretch * times + data[begin:]


def nest(data, random):
    opening, closing = random.choice(NESTING)
    depth = random.choice([10, 70, 600, 20_000])
    at = _place(data, random)
    return data[:at] + opening * depth + b"x" + closing * depth + data[at:]


def long_word(data, random):
    at = _place(data, random)
    letter = random.choice([b"a", b"9", b" ", b".", b"(", "é".encode(), "🙂".encode(), "\u0301".encode(), b"a-", b"1,", b"1 "])
    return data[:at] + letter * random.choice([100, 5_000, 70_000]) + data[at:]


def hostile_word(data, random):
    for _ in range(random.choice([1, 1, 4, 20])):
        at = _place(data, random)
        data = data[:at] + random.choice(HOSTILE_WORDS) + data[at + random.choice([0, 0, 1, 8]):]
    return data


def instead_of_a_number(data, random):
    places = [at for at, byte in enumerate(data) if 0x30 <= byte <= 0x39]
    if not places:
        return data
    at = random.choice(places)
    return data[:at] + random.choice(HOSTILE_WORDS[:12]) + data[at + 1:]


def instead_of_a_value(data, random):
    """Of JSON: a value of another type."""
    places = [at for at, byte in enumerate(data) if byte == 0x3A]
    if not places:
        return data
    at = random.choice(places) + 1
    end = min((e for e in (data.find(b",", at), data.find(b"}", at)) if e >= 0), default=at)
    return data[:at] + random.choice([b"1e999", b"[]", b"{}", b"null", b'"x"', b"-1", b"true", b"[[{}]]"]) + data[end:]


def control_characters(data, random):
    return b"".join(bytes([byte]) + (bytes([random.randrange(32)]) if random.randrange(30) == 0 else b"") for byte in data)


def other_encoding(data, random):
    text = data.decode("utf-8", "replace")
    return text.encode(random.choice(["utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp037", "utf-7", "shift-jis"]), "replace")


def shuffle_lines(data, random):
    lines = data.split(b"\n")
    random.shuffle(lines)
    return random.choice([b"\n", b"\r\n", b"\r"]).join(lines)


MUTATIONS = [flip_bytes, cut, take_out, splice, repeat_a_stretch, nest, long_word, hostile_word, hostile_word, instead_of_a_number,
             instead_of_a_value, control_characters, other_encoding, shuffle_lines]


def mutated(random):
    """A file's ending, its bytes, and the names of what was done to it."""
    ending, data = random.choice(SEEDS)
    done = [random.choice(MUTATIONS) for _ in range(random.choice([1, 1, 2, 3]))]
    for mutation in done:
        data = mutation(data, random)
    return ending, data, [mutation.__name__ for mutation in done]
