"""The texts of the screen: collected from the source, translated in .ts files, compiled to .qm.

One text is one entry, whichever file it stands in; places in the source are left out and the
entries are in order of the alphabet, so that a change shows as just that change.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from environment import ROOT, SetUpError, call_program, say

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fi", "sv", "en")
FORMS = 2  # of a counted text, in Finnish, Swedish and English: one, several
# context, source text, note: what makes a text the same one
Key = tuple[str, str, str]


def compile_all() -> None:
    """Compile each translation that is newer than what was compiled from it."""
    for source in sorted(FOLDER.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        if call_program("pyside6-lrelease", "-silent", source, "-qm", compiled) != 0:
            raise SetUpError(f"{source} could not be compiled: see above.")


def collect(words: list[Path], language: str = "fi") -> int:
    """Bring the .ts files up to the source, and one of them up to the words; how many texts lack theirs.

    `words` are JSON files {"English source": "translation"}, a list of two for a counted text. English
    is the source: only its counted texts have forms of their own.
    """
    found = _texts_of_the_source()
    given: dict[str, str | list[str]] = {}
    for file in words:
        given |= json.loads(file.read_text(encoding="utf-8"))
    lacking = 0
    for code in LANGUAGES:
        target = FOLDER / f"helpten_desk_{code}.ts"
        known = _translations(target)
        wanted = [key for key in found if "%n" in key[1]] if code == "en" else found
        if code == language:
            known |= {key: _forms(given[key[1]]) for key in wanted if key[1] in given}
        missing = _write(target, wanted, known)
        say(f"{target.name}: {len(wanted)} texts, {len(missing)} not translated")
        for text in missing:
            say(f"    {text}")
        lacking += len(missing)
    return lacking


def _texts_of_the_source() -> list[Key]:
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder) / "names"
        files = sorted((ROOT / "helpten_desk").rglob("*.py"))
        names.write_text("\n".join(file.relative_to(ROOT).as_posix() for file in files), encoding="utf-8")
        collected = Path(folder) / "collected.ts"
        options = ("-silent", "-tr-function-alias", "tr+=say", "-no-obsolete", "-locations", "none")
        if call_program("pyside6-lupdate", *options, f"@{names}", "-ts", collected) != 0:
            raise SetUpError("The texts could not be collected: see above.")
        return sorted(key for key, _ in _messages(collected))


def _translations(file: Path) -> dict[Key, list[str]]:
    known = {}
    for key, message in _messages(file) if file.exists() else ():
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [form.text or "" for form in translation.findall("numerusform")]
            known[key] = forms or [translation.text or ""]
    return known


def _messages(file: Path) -> Iterator[tuple[Key, ElementTree.Element]]:
    # Our own file, or what lupdate has just made of our own source.
    for context in ElementTree.parse(file).getroot().iterfind("context"):
        name = context.findtext("name") or ""
        for message in context.iterfind("message"):
            yield (name, message.findtext("source") or "", message.findtext("comment") or ""), message


def _write(file: Path, found: list[Key], known: dict[Key, list[str]]) -> list[str]:
    """Write a .ts file; the texts without a translation."""
    language = file.stem.removeprefix("helpten_desk_")
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    missing = []
    for key in found:
        name, source, note = key
        if name not in contexts:
            contexts[name] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[name], "name").text = name
        message = ElementTree.SubElement(contexts[name], "message")
        ElementTree.SubElement(message, "source").text = source
        if note:
            ElementTree.SubElement(message, "comment").text = note
        counted = "%n" in source
        if not _translate(message, known.get(key, []), FORMS if counted else 1):
            missing.append(source)
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode")
    file.parent.mkdir(parents=True, exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")
    return missing


def _translate(message: ElementTree.Element, forms: list[str], wanted: int) -> bool:
    """Put the forms of a translation in; whether they are all there."""
    complete = len(forms) == wanted and all(forms)
    translation = ElementTree.SubElement(message, "translation")
    if not complete:
        translation.set("type", "unfinished")
        forms = [""] * wanted
    if wanted == 1:
        translation.text = forms[0]
        return complete
    message.set("numerus", "yes")
    for form in forms:
        ElementTree.SubElement(translation, "numerusform").text = form
    return complete


def _forms(translation: str | list[str]) -> list[str]:
    return [translation] if isinstance(translation, str) else translation
