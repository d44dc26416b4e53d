"""Declared once: every column says what it is, and every label and code has words."""

import pytest
from sqlalchemy import Column, Integer, MetaData, Table

from helpten_desk import paths
from helpten_desk.domain.extracts import Group, Shown
from helpten_desk.domain.people import Language, Sex
from helpten_desk.domain.requests import Channel
from helpten_desk.domain.words import Words
from helpten_desk.register.extracts.declarations import (
    all_declared,
    declared,
    held_columns,
    record_classes,
    table_of,
)
from helpten_desk.register.extracts.shapes import VALIDITY, decision_shape, record_shapes, request_shapes
from helpten_desk.register.model import Base
from helpten_desk.register.model.held import Held


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(paths.resources() / "words")


def test_every_column_of_every_table_is_declared() -> None:
    told = list(all_declared())
    assert len(told) == sum(len(table.columns) for table in Base.metadata.tables.values())


def test_a_silent_column_is_refused() -> None:
    silent = Table("silent", MetaData(), Column("id", Integer))
    with pytest.raises(LookupError, match="says nothing"):
        list(declared(silent))


def test_a_personal_datum_and_a_plain_column_exclude_each_other() -> None:
    for found in all_declared():
        assert not {"held", "plain"} <= set(found.column.info), found.label


def test_every_label_has_words_in_three_languages(words: Words) -> None:
    wanted = {found.label for found in all_declared() if isinstance(found.declaration, Held)}
    wanted |= {table.name for table in Base.metadata.tables.values() if held_columns(table)}
    assert wanted - words.labels() == set()
    assert words.missing() == ()


def test_every_vocabulary_that_a_column_names_has_values(words: Words) -> None:
    for found in all_declared():
        if isinstance(found.declaration, Held) and found.declaration.vocabulary:
            assert words.codes(found.declaration.vocabulary), found.label


CODES = {"channel", "country", "kind", "language", "method", "role", "scope", "sex", "state", "way"}


def test_a_column_that_is_named_as_a_code_names_its_vocabulary() -> None:
    """Else card and letter print the bare code."""
    silent = [
        found.label
        for found in all_declared()
        if isinstance(found.declaration, Held)
        and found.column.name in CODES
        and not found.declaration.vocabulary
    ]
    assert silent == []


def test_vocabularies_hold_every_value_of_the_domain(words: Words) -> None:
    for vocabulary, values in {"language": Language, "sex": Sex, "request_channel": Channel}.items():
        assert words.codes(vocabulary) == {value.value for value in values}


def test_the_default_of_a_coded_column_is_in_its_vocabulary(words: Words) -> None:
    for found in all_declared():
        default = getattr(found.column.default, "arg", None)
        if isinstance(found.declaration, Held) and found.declaration.vocabulary and default is not None:
            assert default in words.codes(found.declaration.vocabulary), found.label


def test_every_group_of_the_description_has_a_place_in_the_model() -> None:
    groups = {group for shape in record_shapes() for group, _ in shape.groups}
    assert groups == set(Group)


def test_the_extract_reads_every_personal_column_of_the_model() -> None:
    """Disclosures have a part of the extract of their own; validity stands beside its record."""
    read = {
        (shape.table, cell.column)
        for shape in (*record_shapes(), *request_shapes(), decision_shape())
        for _, cells in shape.groups
        for cell in cells
    }
    held = {
        (table.name, found.column.name)
        for table in Base.metadata.tables.values()
        if table.name != "disclosures"
        for found, _ in held_columns(table)
        if found.column.name not in VALIDITY
    }
    assert read == held


def test_what_must_be_guarded_lies_in_tables_of_its_own() -> None:
    guarded = {
        found.table.name
        for found in all_declared()
        if isinstance(found.declaration, Held) and found.declaration.shown is not Shown.FULL
    }
    assert guarded == {"identity_codes", "protected_addresses", "sign_ins", "request_codes"}


def test_every_record_leads_to_its_party_and_has_a_source() -> None:
    for record in record_classes():
        table = table_of(record)
        owner = Base.metadata.tables[record.__parent__[1]] if record.__parent__ else table
        assert record.__subject__ in owner.columns
        assert {key.column.table.name for key in table.c.source_id.foreign_keys} == {"sources"}
        assert not record.__title__ or record.__title__ in table.columns
        assert not record.__newest__ or record.__newest__ in table.columns
