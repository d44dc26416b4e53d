"""Selects read by the driver itself give what SQLAlchemy gives, faults included, on both stores."""

import pytest
from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.exc import DBAPIError

from helpten_desk.register.extracts.shapes import record_shapes
from helpten_desk.register.model.people import SearchPartyRow
from helpten_desk.register.store.prepared import Prepared, among
from helpten_desk.register.unit import Register
from tests import makers
from tests.register.opened import Opened
from tests.register.rows import written


def test_rows_come_as_sqlalchemy_has_them(register: Register) -> None:
    with written(register) as connection:
        about = {"person": makers.full_person(connection)}
        for shape in record_shapes():
            theirs = [tuple(row) for row in connection.execute(shape.statement, about)]
            assert shape.read.rows(connection, about) == theirs, shape.table
        assert shape.read.columns(connection, {"person": 0}) == []


def test_a_fault_of_the_store_is_known_as_one_of_any_statement(register: Register) -> None:
    broken = Prepared(select(literal_column("no_such_column")).where(bindparam("one") == 1))
    with pytest.raises(DBAPIError, match="no_such_column") as raised, written(register) as connection:
        broken.rows(connection, {"one": 1})
    assert raised.value.orig is not None
    assert not raised.value.connection_invalidated


def test_many_keys_are_looked_up_by_the_index_on_the_file(on_file: Opened) -> None:
    statement = select(SearchPartyRow.shown).where(among(SearchPartyRow.party_id, 8))
    with on_file.register.read() as work:
        compiled = statement.compile(dialect=work._connection.dialect)
        plan = work._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", tuple(range(8))).all()
    assert [row[3] for row in plan] == ["SEARCH search_parties USING INTEGER PRIMARY KEY (rowid=?)"]
