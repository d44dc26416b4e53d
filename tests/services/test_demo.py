"""The demo register: the same for the same day, nobody real in it, every kind of case to try."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from helpten_desk import paths
from helpten_desk.commands import main
from helpten_desk.domain.accounts import Role
from helpten_desk.domain.contradictions import Rule
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Group
from helpten_desk.domain.law import Regime, RuleSet
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.requests import State
from helpten_desk.register.extracts.declarations import all_declared
from helpten_desk.register.model import Base
from helpten_desk.register.model.held import Held
from helpten_desk.register.model.people import CompanyRow
from helpten_desk.register.unit import Register
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.services.demo import make_demo
from helpten_desk.services.opening import fixed_rules, read_demo_users
from tests.stores import CHEAP, file_register

TODAY = date(2026, 11, 24)
FEW = 60


def made(folder: Path, rules: RuleSet | None = RuleSet.HETIL) -> Path:
    make_demo(folder, TODAY, rules, paths.resources(), cost=CHEAP, people=FEW)
    return folder


def opened(folder: Path, login: str) -> Register:
    passphrase = next(user.passphrase for user in read_demo_users(folder) if user.login == login)
    return file_register(folder, lambda: datetime(2026, 11, 24, 9, tzinfo=UTC)).open(login, passphrase)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("demo") / "register")


@pytest.fixture
def demo(folder: Path) -> Iterator[Register]:
    register = opened(folder, "pekka")
    yield register
    register.close()


def digests(register: Register) -> list[str]:
    with register.read() as work:
        return [
            line.details["digest"]
            for line in work.journal.lines(newest=500)
            if line.deed == "import.rows" and line.details
        ]


def test_the_same_day_gives_the_same_people(folder: Path, demo: Register, tmp_path: Path) -> None:
    again = opened(made(tmp_path / "again", None), "pekka")
    assert digests(again) == digests(demo) != []
    assert fixed_rules(demo) is RuleSet.HETIL and fixed_rules(again) is None
    with again.read() as work:
        regimes = {work.requests.get(row.id).regime for row in work.requests.rows()}
    assert regimes == {Regime.GDPR_TSL_2024}
    again.close()


def test_a_folder_that_holds_something_else_is_never_emptied(tmp_path: Path) -> None:
    real = tmp_path / "register"
    real.mkdir()
    (real / "register.db").write_bytes(b"the register of real people")
    with pytest.raises(KnownError, match="not empty"):
        made(real)
    assert (real / "register.db").read_bytes() == b"the register of real people"


def test_a_demo_that_is_there_says_how_it_is_made_for_another_day(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (folder / "register.db").stat().st_mtime_ns
    asked = ["demo", "--make-only", "--demo-folder", str(folder)]
    assert main([*asked, "--today", "2026-11-25"]) == 0
    assert "--renew" in capsys.readouterr().out
    assert main(asked) == 0
    assert capsys.readouterr().out == ""
    assert (folder / "register.db").stat().st_mtime_ns == before


def test_it_is_marked_and_its_users_are_told_with_their_roles(folder: Path, demo: Register) -> None:
    assert demo.demonstration
    users = read_demo_users(folder)
    assert {role for user in users for role in user.roles.split()} == {role.value for role in Role}
    for user in users:
        if user.login != "pekka":
            continue
        assert demo.user.name == user.name


def test_every_personal_column_holds_something_for_somebody(demo: Register) -> None:
    empty = []
    with demo.read() as work:
        for declared in all_declared():
            if not isinstance(declared.declaration, Held):
                continue
            column = declared.column
            filled = select(func.count()).select_from(declared.table).where(column.is_not(None))
            if column.type.python_type is str:
                filled = filled.where(column != "")
            if not work.accounts.connection.scalar(filled):
                empty.append(f"{declared.table.name}.{column.name}")
    assert not empty, "\n".join(empty)


def test_two_companies_have_data_in_every_group_that_a_company_can_have(demo: Register) -> None:
    party_groups = set(Group) - {Group.IDENTITY, Group.EMPLOYER}  # of people alone
    full = 0
    with demo.read() as work:
        companies = work.accounts.connection.scalars(select(CompanyRow.id).order_by(CompanyRow.id)).all()
        for company in companies:
            sections = work.extracts.collect(PartyId(company)).sections
            full += party_groups <= {section.group for section in sections if section.records}
    assert full == 2


def test_identity_codes_are_all_of_the_series_given_to_nobody(demo: Register) -> None:
    with demo.read() as work:
        codes = list(work.accounts.connection.scalars(select(Base.metadata.tables["identity_codes"].c.code)))
    assert len(codes) > FEW / 2
    assert all(code[7] == "9" for code in codes)
    assert max(Counter(codes).values()) == 2, "the one keying mistake that is there to be found"


def test_pairs_and_contradictions_of_every_rule_are_there_to_be_cleared_up(demo: Register) -> None:
    records = CleanRecords(demo, lambda: datetime(2026, 11, 24, 9, tzinfo=UTC))
    found = records.candidates(Unwatched()).pairs
    pairs = {(pair.left.family_name, pair.right.family_name) for pair in found}
    assert {("Tuomisto", "Toumisto"), ("Lehtovaara", "Rantakoski"), ("Mäki-Karvia", "Mäki-Karvia")} <= pairs
    counts = records.contradictions(Unwatched()).counts
    assert [rule for rule in Rule if not counts[rule]] == []


class Unwatched:
    """A search that nobody watches."""

    cancelled = False

    def report(self, done: int, total: int) -> None:
        """How far it is."""


def test_there_is_a_request_in_every_state(demo: Register) -> None:
    with demo.read() as work:
        states = {row.state for row in work.requests.rows()}
        assert work.journal.verify() > 50
    assert states == set(State)


def test_letters_lie_ready_to_be_taken_in(folder: Path) -> None:
    letters = sorted((folder / "Saapuneet kirjeet").glob("*.pdf"))
    assert len(letters) == 5
    assert all(letter.read_bytes().startswith(b"%PDF") for letter in letters)
    assert json.loads((folder / "demo-users.json").read_text(encoding="utf-8"))
