"""The keys of the file register: passphrase → Argon2id → the user's own X25519 key → the register's key.

Each wrapped or sealed key is bound to its register, its holder and its parameters, so that none of
them can be moved, weakened or brought from elsewhere.
"""

import hashlib
import hmac
import os
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12


class UnopenedError(Exception):
    """A key does not open what it is held against: the secret is another, or a byte was changed."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a passphrase costs with Argon2id: KiB of memory, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int

    def covers(self, other: "Cost") -> bool:
        """Is a guess at least as dear in every respect?"""
        return self.memory >= other.memory and self.passes >= other.passes and self.lanes >= other.lanes


STANDARD = Cost(memory=65_536, passes=3, lanes=4)  # RFC 9106's second choice: about 0.2 s and 64 MiB
CEILING = Cost(memory=1_048_576, passes=16, lanes=16)  # a changed side-file must not exhaust the machine


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A holder's private X25519 key as it lies in the side-file, and how its passphrase was stretched."""

    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


def new_key() -> bytes:
    """A fresh random 256-bit key."""
    return os.urandom(KEY_BYTES)


def new_identity() -> X25519PrivateKey:
    """A fresh identity of a holder."""
    return X25519PrivateKey.generate()


def public_bytes(identity: X25519PrivateKey) -> bytes:
    """The public key that the register keeps inside and seals to."""
    return identity.public_key().public_bytes_raw()


def wrap(identity: X25519PrivateKey, register: str, holder: str, passphrase: str, cost: Cost) -> WrappedKey:
    """Wrap a holder's private key under the passphrase."""
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    key = _stretched(passphrase, salt, cost)
    wrapped = AESGCM(key).encrypt(nonce, identity.private_bytes_raw(), _wrapping(register, holder, cost))
    return WrappedKey(cost, salt, nonce, wrapped)


def unwrap(key: WrappedKey, register: str, holder: str, passphrase: str) -> X25519PrivateKey:
    """The holder's private key; raises UnopenedError for another passphrase, holder, register or cost."""
    stretched = _stretched(passphrase, key.salt, key.cost)
    try:
        private = AESGCM(stretched).decrypt(key.nonce, key.wrapped, _wrapping(register, holder, key.cost))
    except InvalidTag:
        raise UnopenedError from None
    return X25519PrivateKey.from_private_bytes(private)


def seal(key: bytes, public: bytes, register: str, holder: str, generation: int) -> bytes:
    """Seal a generation of the register's key to a holder's public key."""
    return _suite().encrypt(
        key, X25519PublicKey.from_public_bytes(public), info=_sealing(register, holder, generation)
    )


def unseal(sealed: bytes, identity: X25519PrivateKey, register: str, holder: str, generation: int) -> bytes:
    """The register's key; raises UnopenedError if it was sealed to another, for another, or changed."""
    try:
        key = _suite().decrypt(sealed, identity, info=_sealing(register, holder, generation))
    except (InvalidTag, ValueError):
        raise UnopenedError from None
    if len(key) != KEY_BYTES:
        raise UnopenedError
    return key


def seal_of_side_file(key: bytes, register: str, generation: int, content: bytes) -> str:
    """The authentication of a side-file's content under a generation of the register's key."""
    context = bound("helpten-desk side-file", register, generation)
    own = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=context).derive(key)
    return hmac.new(own, content, hashlib.sha256).hexdigest()


def same(first: str, second: str) -> bool:
    """Compare two authentications in constant time."""
    return hmac.compare_digest(first.encode(), second.encode())


def spend(cost: Cost) -> None:
    """Take as long as a wrong passphrase takes, so that time does not tell which names there are."""
    _stretched("", os.urandom(SALT_BYTES), cost)


def bound(*parts: str | int) -> bytes:
    """The parts, each after its length, so that no two lists of parts give the same bytes."""
    return b"".join(_with_length(str(part).encode()) for part in parts)


def _with_length(part: bytes) -> bytes:
    return len(part).to_bytes(4, "big") + part


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The same letters give the same key however the keyboard composed them (NFC, RFC 8265)."""
    derivation = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return derivation.derive(unicodedata.normalize("NFC", passphrase).encode())


def _wrapping(register: str, holder: str, cost: Cost) -> bytes:
    return bound("helpten-desk private key", register, holder, *_numbers(cost))


def _numbers(cost: Cost) -> Iterable[int]:
    return cost.memory, cost.passes, cost.lanes


def _sealing(register: str, holder: str, generation: int) -> bytes:
    return bound("helpten-desk register key", register, holder, generation)


def _suite() -> Suite:
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
