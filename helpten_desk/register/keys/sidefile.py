"""The side-file `register.keys`: every holder's wrapped key and the register's key sealed to each of them.

The whole is authenticated under every generation of the register's key that it carries. It lies in
three copies; the newest authentic one counts.
"""

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from helpten_desk.register.keys.durable import write_durably
from helpten_desk.register.keys.sealing import (
    CEILING,
    NONCE_BYTES,
    SALT_BYTES,
    Cost,
    UnopenedError,
    WrappedKey,
    public_bytes,
    same,
    seal,
    seal_of_side_file,
    spend,
    unseal,
    unwrap,
)

FORMAT = "helpten-desk keys"
VERSION = 1
LARGEST = 1_048_576  # bytes; some 2,000 holders


class UnauthenticError(Exception):
    """A side-file whose keys open, but which is not as the desk wrote it."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One holder's keys: the own private key, wrapped, and each generation of the register's, sealed."""

    private: WrappedKey
    sealed: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class SideFile:
    """The content of a side-file. `serial` rises with every writing; `seals` are by generation."""

    register: str
    serial: int
    slots: Mapping[str, Slot]
    generations: tuple[int, ...]
    seals: Mapping[int, str] = field(default_factory=dict)

    def with_slot(self, holder: str, slot: Slot) -> "SideFile":
        """The same with one holder added or changed."""
        return replace(self, slots={**self.slots, holder: slot})

    def with_slots(self, slots: Mapping[str, Slot]) -> "SideFile":
        """The same with other holders."""
        return replace(self, slots=slots)

    def with_generation(self, generation: int, key: bytes, publics: Mapping[str, bytes]) -> "SideFile":
        """The same with one more generation, sealed to the public keys kept inside the register."""
        slots = {
            holder: Slot(
                self.slots[holder].private,
                {
                    **self.slots[holder].sealed,
                    generation: seal(key, public, self.register, holder, generation),
                },
            )
            for holder, public in publics.items()
            if holder in self.slots
        }
        return replace(self, slots=slots, generations=(*self.generations, generation))

    def only(self, generation: int) -> "SideFile":
        """The same with this generation alone."""
        slots = {
            holder: Slot(slot.private, {generation: slot.sealed[generation]})
            for holder, slot in self.slots.items()
        }
        return replace(self, slots=slots, generations=(generation,))

    def at(self, serial: int) -> "SideFile":
        """The same, counted as this writing."""
        return replace(self, serial=serial)

    def signed(self, keys: Mapping[int, bytes]) -> "SideFile":
        """The next writing, authenticated under each of its generations."""
        risen = replace(self, serial=self.serial + 1)
        content = risen._content()
        seals = {
            number: seal_of_side_file(keys[number], self.register, number, content)
            for number in self.generations
        }
        return replace(risen, seals=seals)

    def authentic(self, keys: Mapping[int, bytes]) -> bool:
        """Was this written by a holder of all its generations of the register's key?"""
        content = self._content()
        return all(
            number in keys
            and same(self.seals[number], seal_of_side_file(keys[number], self.register, number, content))
            for number in self.generations
        )

    def to_bytes(self) -> bytes:
        """The one way this content is written."""
        document = self._document() | {"seals": {str(number): seal for number, seal in self.seals.items()}}
        return _written(document)

    def _content(self) -> bytes:
        return _written(self._document())

    def _document(self) -> dict[str, Any]:
        slots = {holder: _slot_document(slot) for holder, slot in self.slots.items()}
        return {
            "format": FORMAT,
            "version": VERSION,
            "register": self.register,
            "serial": self.serial,
            "generations": list(self.generations),
            "slots": slots,
        }


def read_side_file(content: bytes, floor: Cost) -> SideFile:
    """The side-file in these bytes; ValueError unless they are exactly what the desk would write.

    Refuses a cost below `floor` (a downgrade) or above what a machine can bear.
    """
    if len(content) > LARGEST:
        raise ValueError("too large for a side-file")
    try:
        document = json.loads(content)
        if document["format"] != FORMAT or document["version"] != VERSION:
            raise ValueError("another format")
        side_file = SideFile(
            register=_text(document["register"]),
            serial=_number(document["serial"]),
            slots={_text(holder): _read_slot(slot, floor) for holder, slot in document["slots"].items()},
            generations=tuple(_number(number) for number in document["generations"]),
            seals={int(number): _text(seal) for number, seal in document["seals"].items()},
        )
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("not a side-file") from error
    expected = set(side_file.generations)
    if not expected or any(set(slot.sealed) != expected for slot in side_file.slots.values()):
        raise ValueError("generations do not agree")
    if set(side_file.seals) != expected or side_file.to_bytes() != content:
        raise ValueError("not as the desk writes it")
    return side_file


class KeyFiles:
    """The three copies of the side-file in a register's folder."""

    def __init__(self, folder: Path, floor: Cost, on_step: Callable[[str], None] = lambda step: None) -> None:
        spare = folder / "keys"
        self.paths = (folder / "register.keys", spare / "register.keys", spare / "register.keys.copy")
        self._floor = floor
        self._on_step = on_step

    def exist(self) -> bool:
        """Is any copy there?"""
        return any(path.exists() for path in self.paths)

    def read(self) -> tuple[SideFile, ...]:
        """The readable copies that differ, newest first; those that cannot be read are passed over."""
        found: list[SideFile] = []
        for path in self.paths:
            try:
                with path.open("rb") as file:
                    copy = read_side_file(file.read(LARGEST + 1), self._floor)
            except (OSError, ValueError):
                continue
            if copy not in found:
                found.append(copy)
        return tuple(sorted(found, key=lambda copy: copy.serial, reverse=True))

    def write(self, side_file: SideFile) -> None:
        """Write all copies, each so that it is old or new after a crash."""
        self.paths[1].parent.mkdir(mode=0o700, exist_ok=True)
        content = side_file.to_bytes()
        for number, path in enumerate(self.paths, 1):
            write_durably(path, content)
            self._on_step(f"copy {number} written")

    def repair(self, side_file: SideFile) -> None:
        """Make copies that are missing, older or damaged equal to this one."""
        content = side_file.to_bytes()
        if any(not path.exists() or path.read_bytes() != content for path in self.paths):
            self.write(side_file)

    def remove(self) -> None:
        """Take all copies away: those of a set-up that was never finished."""
        for path in self.paths:
            path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An authentic side-file, the register's key by generation, and the public key of who opened it."""

    side_file: SideFile
    keys: Mapping[int, bytes]
    public: bytes


def unlock(copies: Sequence[SideFile], holder: str, passphrase: str, cost: Cost) -> Unlocked:
    """Open the newest authentic side-file with a holder's passphrase.

    Raises UnopenedError for a wrong holder or passphrase, or one that a newer copy has replaced, and
    UnauthenticError when the passphrase is right but no copy is as the desk wrote it.
    """
    opened = False
    for place, copy in enumerate(copies):
        slot = copy.slots.get(holder)
        if slot is None:
            continue
        try:
            private = unwrap(slot.private, copy.register, holder, passphrase)
            opened = True
            keys = {
                number: unseal(sealed, private, copy.register, holder, number)
                for number, sealed in slot.sealed.items()
            }
        except UnopenedError:
            continue
        if not copy.authentic(keys):
            continue
        if any(_shares(newer, keys) for newer in copies[:place]):
            raise UnopenedError
        return Unlocked(copy, keys, public_bytes(private))
    if opened:
        raise UnauthenticError
    if not any(holder in copy.slots for copy in copies):
        spend(cost)
    raise UnopenedError


def _shares(newer: SideFile, keys: Mapping[int, bytes]) -> bool:
    """Was the newer copy, too, written with one of these keys? Then the older no longer counts."""
    content = newer._content()
    return any(
        same(newer.seals[number], seal_of_side_file(key, newer.register, number, content))
        for number, key in keys.items()
        if number in newer.seals
    )


def _written(document: Mapping[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def _slot_document(slot: Slot) -> dict[str, Any]:
    private = slot.private
    return {
        "memory": private.cost.memory,
        "passes": private.cost.passes,
        "lanes": private.cost.lanes,
        "salt": _to_text(private.salt),
        "nonce": _to_text(private.nonce),
        "private": _to_text(private.wrapped),
        "sealed": {str(number): _to_text(sealed) for number, sealed in slot.sealed.items()},
    }


def _read_slot(document: Mapping[str, Any], floor: Cost) -> Slot:
    cost = Cost(_number(document["memory"]), _number(document["passes"]), _number(document["lanes"]))
    if not cost.covers(floor) or not CEILING.covers(cost):
        raise ValueError("the cost of a guess is not one the desk would set")
    private = WrappedKey(
        cost, _bytes(document["salt"]), _bytes(document["nonce"]), _bytes(document["private"])
    )
    if len(private.salt) != SALT_BYTES or len(private.nonce) != NONCE_BYTES:
        raise ValueError("salt or nonce of another length")
    sealed = {int(number): _bytes(content) for number, content in document["sealed"].items()}
    return Slot(private, sealed)


def _to_text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(value: object) -> bytes:
    return base64.b64decode(_text(value), validate=True)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("not a number")
    return value
