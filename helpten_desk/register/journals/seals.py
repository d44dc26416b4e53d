"""Seals the journal's details under the key of the person they are about.

Destroying a person's key makes her sealed details unreadable for ever and leaves the chain valid. The
row of a destroyed key stays, empty: what is sealed about her afterwards is as unreadable.
"""

import json
import secrets
from collections.abc import Iterable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, insert, select, update

from helpten_desk.register.model.journal import PersonKeyRow

REGISTER = 0  # the holder of the key for details that are about no person
KEY_BYTES = 32
NONCE_BYTES = 12
NONE = b""  # no key yet


def framed(*fields: bytes) -> bytes:
    """The fields one after the other, each after its length (four bytes, big-endian)."""
    return b"".join([len(field).to_bytes(4, "big") + field for field in fields])


class Seals:
    """AES-256-GCM under per-person random keys. A seal holds for its own line of its own register only."""

    def __init__(self, connection: Connection, register_id: str) -> None:
        self._connection = connection
        self._register_id = register_id
        self._keys: dict[int, bytes | None] = {}

    def seal(self, details: dict[str, str], person: int | None, operation: str, deed: str) -> bytes:
        """The details as sealed bytes; nothing for no details. Makes the person's first key.

        After her key has been destroyed they are sealed under one that is kept nowhere.
        """
        if not details:
            return b""
        key = self._key(person)
        if key == NONE:
            key = self._new_key(person)
        elif key is None:
            key = secrets.token_bytes(KEY_BYTES)
        nonce = secrets.token_bytes(NONCE_BYTES)
        plain = json.dumps(details, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        return nonce + AESGCM(key).encrypt(nonce, plain, self._context(person, operation, deed))

    def open(self, sealed: bytes, person: int | None, operation: str, deed: str) -> dict[str, str] | None:
        """The details; None when their key has been destroyed or they were changed."""
        if not sealed:
            return {}
        key = self._key(person)
        if not key:
            return None
        nonce, secret = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            plain = AESGCM(key).decrypt(nonce, secret, self._context(person, operation, deed))
        except (InvalidTag, ValueError):
            return None
        details: dict[str, str] = json.loads(plain)
        return details

    def fetch(self, persons: Iterable[int | None]) -> None:
        """Read the keys of all of them at once, before what is sealed about them is opened."""
        holders = {REGISTER if person is None else person for person in persons} - self._keys.keys()
        found = self._connection.execute(
            select(PersonKeyRow.holder, PersonKeyRow.secret).where(PersonKeyRow.holder.in_(holders))
        )
        self._keys |= dict.fromkeys(holders, NONE) | {row.holder: row.secret for row in found}

    def destroy(self, person: int) -> None:
        """Make all that was and will be sealed about this person unreadable."""
        if person == REGISTER:
            raise ValueError("the register's own key is not a person's")
        mine = PersonKeyRow.holder == person
        ended = self._connection.execute(update(PersonKeyRow).where(mine).values(secret=None))
        if not ended.rowcount:
            self._connection.execute(insert(PersonKeyRow).values(holder=person, secret=None))
        self._keys[person] = None

    def _key(self, person: int | None) -> bytes | None:
        """The key: NONE where there was never one, None where it has been destroyed."""
        holder = REGISTER if person is None else person
        if holder not in self._keys:
            found = self._connection.execute(
                select(PersonKeyRow.secret).where(PersonKeyRow.holder == holder)
            ).one_or_none()
            self._keys[holder] = NONE if found is None else found.secret
        return self._keys[holder]

    def _new_key(self, person: int | None) -> bytes:
        holder = REGISTER if person is None else person
        key = secrets.token_bytes(KEY_BYTES)
        self._connection.execute(insert(PersonKeyRow).values(holder=holder, secret=key))
        self._keys[holder] = key
        return key

    def _context(self, person: int | None, operation: str, deed: str) -> bytes:
        about = "" if person is None else str(person)
        return framed(*(field.encode() for field in (self._register_id, about, operation, deed)))
