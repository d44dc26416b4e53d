"""Whose name, where, with what: drawn from the demo's lists, always the same for the same seed."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

_SIGNS = {18: "+", 19: "Y", 20: "A"}
_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of `resources/demo/names.toml`."""

    kept: dict[str, Any]

    @classmethod
    def load(cls, folder: Path) -> "Lists":
        """Read the lists from the demo's resource folder."""
        return cls(tomllib.loads((folder / "names.toml").read_text(encoding="utf-8")))

    def given(self, chance: Random, language: str, sex: str) -> str:
        """One to three given names."""
        names = self.kept["given"][language][sex].split()
        return " ".join(chance.sample(names, chance.choice((1, 2, 2, 2, 3)) if language != "en" else 1))

    def family(self, chance: Random, language: str) -> str:
        """A family name; the first of the list are common, as they are in life."""
        names = self.kept["family"][language].split()
        return str(names[min(int(chance.expovariate(1 / 14)), len(names) - 1)])

    def address(self, chance: Random, language: str) -> dict[str, str]:
        """A street address in Finland."""
        swedish = language == "sv"
        street = chance.choice(self.kept["streets"]["sv" if swedish else "fi"].split())
        flat = chance.choice(("", " A 3", " B 12", " C 34", " as. 1"))
        postcode, town = chance.choice(self.kept["towns"]["sv" if swedish else "fi"]).split(" ", 1)
        return {
            "line": f"{street} {chance.randrange(1, 90)}{flat}",
            "postcode": postcode,
            "town": town,
            "country": "FI",
        }

    def thing(self, chance: Random, kind: str) -> str:
        """One of a list of things: an occupation, a car, a dealer."""
        return str(chance.choice(self.kept["things"][kind]))

    def pair(self, chance: Random, kind: str) -> tuple[str, str]:
        """One of a table of things: a package and its fee, a subject and its note."""
        key = chance.choice(list(self.kept["things"][kind]))
        return key, str(self.kept["things"][kind][key])

    def company(self, chance: Random) -> str:
        """A company's name."""
        things = self.kept["things"]
        first, branch = (chance.choice(things[kind].split()) for kind in ("companies", "branches"))
        return f"{first}-{branch} Oy"


def artificial_code(born_on: date, sex: str, serial: int) -> str:
    """An identity code of the series 900–999, which is given to nobody; odd numbers are men's."""
    number = 900 + (2 * serial) % 100 + (1 if sex == "male" else 0)
    digits = f"{born_on:%d%m%y}{number:03d}"
    return f"{born_on:%d%m%y}{_SIGNS[born_on.year // 100]}{number:03d}{_CHECKS[int(digits) % 31]}"


def artificial_business_id(serial: int) -> str:
    """A business id with a right check digit, from numbers far above those in use."""
    number = 9_100_000 + 37 * serial
    while True:
        digits = f"{number:07d}"
        rest = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 11
        if rest != 1:
            return f"{digits}-{0 if rest == 0 else 11 - rest}"
        number += 1
