"""The words of the screen: English source in, the clerk's language out, dates and numbers her way."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import Sentence

LANGUAGES = ("fi", "sv", "en")

_THIN_SPACE = "\u202f"  # narrow and unbreakable: a number never breaks over two lines
_GROUPED_FROM = 10_000  # smaller whole numbers may be years and stay in one piece


def tr(text: str, n: int = -1, /, **values: object) -> str:
    """Translate the English source `text` and put the values into its `{places}`; `n` fills `%n`.

    Values may be str, int, Decimal, date, datetime, Sentence or enum; data are never read as markup or
    as places, whatever signs they hold.
    """
    translated = QCoreApplication.translate("", text, None, n)
    if n >= _GROUPED_FROM:
        translated = translated.replace(str(n), number(n), 1)  # Qt puts the bare digits in
    return (
        translated.format(**{name: show(value) for name, value in values.items()}) if values else translated
    )


def tell(sentence: Sentence) -> str:
    """A sentence of the lower floors in the clerk's language."""
    return tr(sentence.text, sentence.count, **dict(sentence.values))


def tell_error(error: KnownError) -> str:
    """A known error as one text: what happened and what to do next."""
    return " ".join(tell(sentence) for sentence in (error.what, error.do) if sentence)


def show(value: object) -> str:
    """Any value of a sentence or a cell as the clerk reads it."""
    match value:
        case Sentence():
            return tell(value)
        case datetime():
            return moment(value)
        case date():
            return day(value)
        case bool():
            return tr("yes") if value else tr("no")
        case int() | Decimal():
            return number(value)
        case _:
            return str(value)


def day(value: date, *, weekday: bool = False) -> str:
    """A date as 5.12.2026, with `weekday` as la 5.12.2026."""
    text = f"{value.day}.{value.month}.{value.year}"
    return f"{_weekdays()[value.weekday()]} {text}" if weekday else text


def long_day(value: date) -> str:
    """A date as a heading: Tiistai 24.11.2026."""
    return f"{_long_weekdays()[value.weekday()]} {day(value)}"


def short_day(value: date) -> str:
    """A date of which the year is plain: 5.12."""
    return f"{value.day}.{value.month}."


def clock(value: datetime) -> str:
    """The time of day on this workstation's clock: 9.05, in English 9:05."""
    local = value.astimezone() if value.tzinfo else value
    return f"{local.hour}{':' if language() == 'en' else '.'}{local.minute:02}"


def moment(value: datetime) -> str:
    """Date and time on this workstation's clock (aware values are turned to it)."""
    local = value.astimezone() if value.tzinfo else value
    return tr("{day} at {time}", day=day(local.date()), time=clock(local))


def number(value: int | Decimal) -> str:
    """A number with a thin space between thousands and a decimal comma (in English a point).

    Whole numbers below 10,000 stay in one piece.
    """
    if isinstance(value, int) and abs(value) < _GROUPED_FROM:
        return str(value)
    text = f"{value:,}".replace(",", _THIN_SPACE)
    return text if language() == "en" else text.replace(".", ",")


def customer_number(value: str) -> str:
    """A customer number of figures only in threes: 104 233; any other stays as it is."""
    if not value.isdecimal() or len(value) <= 3:
        return value
    first = len(value) % 3
    parts = [value[:first]] if first else []
    parts += [value[at : at + 3] for at in range(first, len(value), 3)]
    return _THIN_SPACE.join(parts)


def inside(phrase: str) -> str:
    """A phrase as it stands inside a sentence: its first letter small."""
    return phrase[:1].lower() + phrase[1:]


def listed(parts: Iterable[str]) -> str:
    """Several words as one enumeration: a, b ja c."""
    words = list(parts)
    if len(words) < 2:
        return "".join(words)
    return tr("{several} and {last}", several=", ".join(words[:-1]), last=words[-1])


def install(app: QCoreApplication, folder: Path, language: str) -> bool:
    """Make `language` the language of the screen: ours from `folder`, Qt's own from its wheel.

    Returns whether our translation was found; English is the source and needs none. May be called again
    to change the language; texts made before keep theirs.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(QLocale(f"{language}_FI"))
    places = (
        (f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        (f"helpten_desk_{language}", folder),
    )
    found = False
    for name, place in places:
        translator = QTranslator(app)
        found = translator.load(f"{name}.qm", str(place))
        if found:
            app.installTranslator(translator)
    return found or language == "en"


def language() -> str:
    """The language in force, as its code."""
    return QLocale().name()[:2]


def _weekdays() -> tuple[str, ...]:
    return (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))


def _long_weekdays() -> tuple[str, ...]:
    return (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )
