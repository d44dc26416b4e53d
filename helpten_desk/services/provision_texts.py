"""What a provision that the desk cites says: summaries in our own words, kept in `resources/law`."""

import json
from dataclasses import dataclass
from functools import cache

from helpten_desk import paths
from helpten_desk.domain.law import Act, Provision
from helpten_desk.domain.people import Language


@dataclass(frozen=True, slots=True)
class ProvisionText:
    """A summary in one language; `checked` tells whether it was compared with the text of the law."""

    text: str
    checked: bool


def provision_text(provision: Provision, language: Language) -> ProvisionText:
    """The summary of a provision. One that the desk cites without having a summary is a bug."""
    row = _rows()[provision]
    return ProvisionText(str(row[language]), bool(row["checked"]))


@cache
def _rows() -> dict[Provision, dict[str, object]]:
    rows = json.loads((paths.resources() / "law" / "provisions.json").read_text(encoding="utf-8"))
    return {Provision(Act(row["act"]), row["section"], row["subsection"], row["point"]): row for row in rows}
