"""Makes a new file register: tables, first administrator, recovery key, side-file; all of it or nothing."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection, Engine, insert, select, text

from helpten_desk.domain.accounts import MAINTENANCE, Role, new_operation
from helpten_desk.domain.errors import RegisterUnavailable
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.sentences import say
from helpten_desk.register.journals.journal import Entry, Journal, Stamp
from helpten_desk.register.keys.durable import rename_durably
from helpten_desk.register.keys.recovery import new_recovery_key
from helpten_desk.register.keys.sealing import Cost, new_key
from helpten_desk.register.keys.sidefile import KeyFiles, SideFile, Slot
from helpten_desk.register.migrate import upgrade
from helpten_desk.register.model.desk import SettingRow
from helpten_desk.register.opening.diagnosis import REGISTER, UNFINISHED
from helpten_desk.register.opening.keyring import new_slot
from helpten_desk.register.rights.accounts import RECOVERY, add_key, add_user
from helpten_desk.register.rights.provision import add_login
from helpten_desk.register.store.engine import open_file, writing

ID, DEMONSTRATION, RULES = "register.id", "register.demonstration", "register.rules"


@dataclass(frozen=True, slots=True)
class FirstUser:
    """The first administrator, as checked; `secret` is the passphrase."""

    login: str
    name: str
    secret: str
    roles: frozenset[Role]


def make_register(
    folder: Path,
    first: FirstUser,
    files: KeyFiles,
    cost: Cost,
    *,
    demonstration: bool,
    fixed_rules: RuleSet | None,
    stamp: Stamp,
) -> str:
    """Make file and keys, the journal's first line too; returns the recovery key, which is kept nowhere else.

    The file gets its name last. Until then the folder counts as empty for another set-up, which
    overwrites what this one left.
    """
    unfinished = folder / UNFINISHED
    for leftover in (unfinished, *(unfinished.with_name(UNFINISHED + end) for end in ("-wal", "-shm"))):
        leftover.unlink(missing_ok=True)
    register, key, recovery = str(uuid4()), new_key(), new_recovery_key()
    holders = (first, FirstUser(RECOVERY, "Recovery key", recovery, frozenset({Role.ADMINISTRATOR})))
    slots: dict[str, Slot] = {}
    engine = open_file(unfinished, key, new=True)
    try:
        with engine.connect() as connection:
            upgrade(connection)
        with writing(engine) as connection:
            put_identity(connection, register, demonstration=demonstration, fixed_rules=fixed_rules)
            for holder in holders:
                user_id = add_user(connection, holder.login, holder.name, holder.roles, stamp.at)
                slots[holder.login], public = new_slot(register, holder.login, holder.secret, {1: key}, cost)
                add_key(connection, user_id, public, 1)
            _begin_journal(connection, register, first, stamp)
        _empty_log(engine)
    finally:
        engine.dispose()
    files.write(SideFile(register, 0, slots, (1,)).signed({1: key}))
    rename_durably(unfinished, folder / REGISTER)
    return recovery


def begin_on_server(
    connection: Connection,
    first: FirstUser,
    *,
    demonstration: bool,
    fixed_rules: RuleSet | None,
    at: datetime,
    workstation: str,
    version: str,
) -> None:
    """Make a provisioned, empty database a register with its first administrator, as its superuser."""
    if connection.execute(select(SettingRow.key).where(SettingRow.key == ID)).first() is not None:
        raise RegisterUnavailable(say("There is a register in this database already."), say("Open it."))
    register = str(uuid4())
    put_identity(connection, register, demonstration=demonstration, fixed_rules=fixed_rules)
    add_user(connection, first.login, first.name, first.roles, at)
    add_login(connection, first.login, first.secret, first.roles)
    actor = connection.execute(text("SELECT session_user::text")).scalar_one()
    _begin_journal(connection, register, first, Stamp(at, actor, workstation, version))


def put_identity(
    connection: Connection, register: str, *, demonstration: bool, fixed_rules: RuleSet | None
) -> None:
    """Record which register this is; the same on both stores."""
    settings = {
        ID: register,
        DEMONSTRATION: "yes" if demonstration else "no",
        RULES: "" if fixed_rules is None else str(fixed_rules),
    }
    rows = [{"key": key, "value": value} for key, value in settings.items()]
    connection.execute(insert(SettingRow), rows)


def _begin_journal(connection: Connection, register: str, first: FirstUser, stamp: Stamp) -> None:
    """The first line; whoever signs in first continues it, whatever his roles."""
    details = {"administrator": first.login}
    entry = Entry("register.made", MAINTENANCE, new_operation(), details=details)
    Journal(connection, register).write(entry, stamp)


def _empty_log(engine: Engine) -> None:
    """Only the file itself is renamed, so nothing may be left in the log beside it."""
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
