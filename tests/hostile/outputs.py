"""Whether what Dateline writes is what it says it is, by other people's parsers."""

import csv
import io
import json
import subprocess
import xml.etree.ElementTree as xml

SVG = "{http://www.w3.org/2000/svg}"


def _json(data):
    file = json.loads(data.decode())
    return None if file["format"] == "dateline" else "is no Dateline file"


def _jsonl(data):
    for line in data.decode().removesuffix("\n").split("\n"):
        wrong = _json(line.encode())
        if wrong:
            return wrong
    return None


def _csv(data):
    csv.field_size_limit(1 << 28)
    rows = list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
    return None if rows and all(len(row) == len(rows[0]) for row in rows) else "has rows of different lengths"


def _timeml(data):
    return None if xml.fromstring(data).tag == "TimeML" else "is no TimeML"


def _svg(data):
    root = xml.fromstring(data)
    if root.tag != SVG + "svg":
        return "is no SVG"
    runs = [e.tag for e in root.iter() if e.tag.split("}")[-1] in ("script", "foreignObject", "iframe")]
    runs += [name for e in root.iter() for name in e.attrib if name.lower().startswith("on")]
    return f"holds {runs[0]}" if runs else None


def _png(data):
    whole = data.startswith(b"\x89PNG\r\n\x1a\n") and data.endswith(b"IEND\xaeB`\x82")
    return None if whole else "is no whole PNG"


def _pdf(data):
    said = subprocess.run(["pdfinfo", "-"], input=data, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    return None if said.returncode == 0 and not said.stderr else f"is no PDF: {said.stderr[-200:]!r}"


_CHECKS = {"json": _json, "jsonl": _jsonl, "csv": _csv, "timeml": _timeml, "svg": _svg, "png": _png, "pdf": _pdf}


def wrong_output(form, data):
    """What is wrong with bytes in that format; None when nothing is."""
    try:
        return _CHECKS[form](data)
    except (ValueError, KeyError, csv.Error, xml.ParseError, UnicodeDecodeError) as error:
        return f"does not parse: {error}"
