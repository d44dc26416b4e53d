"""The keys of the file register that is open, and the side-file they lie in, changed in step."""

from collections.abc import Callable, Mapping
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Engine
from sqlcipher3 import dbapi2 as sqlcipher

from helpten_desk.register.keys.sealing import (
    Cost,
    new_identity,
    new_key,
    public_bytes,
    seal,
    unwrap,
    wrap,
)
from helpten_desk.register.keys.sidefile import KeyFiles, SideFile, Slot, Unlocked
from helpten_desk.register.store.engine import FileKey, connect_file, open_file, rekey
from helpten_desk.register.store.faults import damaged, known


class Keyring:
    """Changes who can open the register; after an interruption at any step it still opens.

    A rotation writes the side-file with both generations, rekeys the file, and drops the old
    generation; an interrupted one is finished at the next opening.
    """

    def __init__(
        self, path: Path, files: KeyFiles, unlocked: Unlocked, cost: Cost, on_step: Callable[[str], None]
    ) -> None:
        self.side_file = unlocked.side_file
        self._path = path
        self._files = files
        self._keys = dict(unlocked.keys)
        self._cost = cost
        self._on_step = on_step
        generation = self._working_generation()
        self._file_key = FileKey(self._keys[generation])
        self.engine: Engine = open_file(path, self._file_key)
        if len(self.side_file.generations) > 1:
            self._finish(self.generation)
        else:
            files.repair(self.side_file)

    @property
    def generation(self) -> int:
        """The generation of the register's key."""
        return max(self.side_file.generations)

    def enrol(self, holder: str, passphrase: str) -> bytes:
        """Give a holder a new key of his own, opened by the passphrase; returns its public part."""
        slot, public = new_slot(self.side_file.register, holder, passphrase, self._sealed(), self._cost)
        self._write(self.side_file.with_slot(holder, slot))
        return public

    def identity(self, holder: str, passphrase: str) -> X25519PrivateKey:
        """The holder's own key; UnopenedError if the passphrase is wrong."""
        return unwrap(self.side_file.slots[holder].private, self.side_file.register, holder, passphrase)

    def rewrap(self, holder: str, old: str, new: str) -> None:
        """Wrap the holder's key under another passphrase; UnopenedError if the old one is wrong."""
        identity = self.identity(holder, old)
        wrapped = wrap(identity, self.side_file.register, holder, new, self._cost)
        self._write(self.side_file.with_slot(holder, Slot(wrapped, self.side_file.slots[holder].sealed)))

    def put_back(self, before: SideFile) -> None:
        """Undo a change of slots whose deed failed."""
        if self.side_file is not before:
            self._write(self.side_file.with_slots(before.slots))

    def exclude_others(self, publics: Mapping[str, bytes], generation: int) -> None:
        """Make a new key and seal it to these alone, unless nobody else holds this one.

        A new one is made too when this one is older than `generation`.
        """
        if len(self.side_file.generations) > 1:
            self._finish(self.generation)
        if set(self.side_file.slots) <= set(publics) and self.generation >= generation:
            return
        generation, key = self.generation + 1, new_key()
        self._keys[generation] = key
        self._write(self.side_file.with_generation(generation, key, publics))
        self._on_step("both generations written")
        self._finish(generation)

    def _finish(self, generation: int) -> None:
        """Bring the file to this generation and drop the others."""
        if self._file_key.value != self._keys[generation]:
            rekey(self.engine, self._path, self._file_key, self._keys[generation])
            self._on_step("rekeyed")
        self.side_file = self.side_file.only(generation)
        self._keys = self._sealed()
        self._write(self.side_file)
        self._on_step("old generation dropped")

    def _write(self, side_file: SideFile) -> None:
        signed = side_file.signed(self._keys)
        try:
            self._files.write(signed)
        except BaseException:
            # Some copies may be written: what is written next must be newer than they are.
            self.side_file = self.side_file.at(signed.serial)
            raise
        self.side_file = signed

    def _sealed(self) -> dict[int, bytes]:
        return {number: self._keys[number] for number in self.side_file.generations}

    def _working_generation(self) -> int:
        """Which generation the file itself is at, tried from the newest on."""
        for generation in sorted(self.side_file.generations, reverse=True):
            try:
                connection = connect_file(self._path, self._keys[generation])
            except sqlcipher.DatabaseError as error:
                if getattr(error, "sqlite_errorcode", None) == sqlcipher.SQLITE_NOTADB:
                    continue
                raise known(error) or error from error
            connection.close()
            return generation
        raise damaged()


def new_slot(
    register: str, holder: str, passphrase: str, keys: Mapping[int, bytes], cost: Cost
) -> tuple[Slot, bytes]:
    """A slot for a new holder, and the public key the register is sealed to."""
    identity = new_identity()
    public = public_bytes(identity)
    sealed = {number: seal(key, public, register, holder, number) for number, key in keys.items()}
    return Slot(wrap(identity, register, holder, passphrase, cost), sealed), public
