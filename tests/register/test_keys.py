"""Who has the passphrase gets the register's key; nobody else, and no changed side-file gives it."""

import json
import os
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpten_desk.domain.errors import KnownError
from helpten_desk.register.keys.passphrases import advice, check_passphrase
from helpten_desk.register.keys.recovery import (
    GROUPS,
    SIGNS,
    confirm_recovery,
    groups_to_type_back,
    new_recovery_key,
    read_recovery_key,
)
from helpten_desk.register.keys.sealing import (
    STANDARD,
    Cost,
    UnopenedError,
    bound,
    new_identity,
    new_key,
    public_bytes,
    seal,
    unseal,
    unwrap,
    wrap,
)
from helpten_desk.register.keys.sidefile import (
    KeyFiles,
    SideFile,
    UnauthenticError,
    read_side_file,
    unlock,
)
from helpten_desk.register.opening.keyring import new_slot
from tests.stores import CHEAP

MUTATIONS = int(os.environ.get("HELPTEN_MUTATIONS", "150"))
REGISTER, OTHER_REGISTER = "4be4a0d6", "5ce5b1e7"
SECRETS = {"aino": "kolme sinistä venettä", "bengt": "fyra gröna båtar"}
KEYS = {1: new_key()}


def side_file(register: str = REGISTER, keys: Mapping[int, bytes] = KEYS) -> SideFile:
    slots = {login: new_slot(register, login, secret, keys, CHEAP)[0] for login, secret in SECRETS.items()}
    return SideFile(register, 0, slots, tuple(keys)).signed(keys)


GOOD = side_file()


def opens(file: SideFile, login: str = "aino", secret: str = "") -> Mapping[int, bytes]:
    return unlock([file], login, secret or SECRETS[login], CHEAP).keys


def test_each_holder_opens_the_same_key() -> None:
    assert opens(GOOD, "aino") == opens(GOOD, "bengt") == KEYS


def test_a_passphrase_is_the_same_however_its_letters_were_composed() -> None:
    decomposed = "kolme sinista\u0308 venetta\u0308"
    assert opens(GOOD, "aino", decomposed) == KEYS


@pytest.mark.parametrize(
    ("login", "secret"),
    [("aino", SECRETS["bengt"]), ("aino", "kolme sinistä venettÄ"), ("cecilia", SECRETS["aino"])],
)
def test_another_name_or_passphrase_opens_nothing(login: str, secret: str) -> None:
    with pytest.raises(UnopenedError):
        opens(GOOD, login, secret)


def test_what_is_written_is_read_again() -> None:
    assert read_side_file(GOOD.to_bytes(), CHEAP) == GOOD


def test_no_secret_lies_in_the_side_file() -> None:
    content = GOOD.to_bytes()
    assert KEYS[1] not in content and KEYS[1].hex().encode() not in content
    assert all(secret.encode() not in content for secret in SECRETS.values())


def test_a_slot_moved_to_another_holder_opens_nothing() -> None:
    """Bengt, who may write the file but not open Aino's key, puts his slot in her place."""
    swapped = GOOD.with_slots({"aino": GOOD.slots["bengt"], "bengt": GOOD.slots["aino"]})
    for changed in (swapped, swapped.signed(KEYS)):
        with pytest.raises(UnopenedError):
            opens(changed, "aino", SECRETS["bengt"])


def test_a_sealed_key_moved_between_slots_opens_nothing() -> None:
    aino, bengt = GOOD.slots["aino"], GOOD.slots["bengt"]
    moved = GOOD.with_slot("aino", replace(aino, sealed=bengt.sealed)).signed(KEYS)
    with pytest.raises(UnauthenticError):
        opens(moved)


def test_a_sealed_key_of_another_generation_opens_nothing() -> None:
    slots = {name: replace(slot, sealed={2: slot.sealed[1]}) for name, slot in GOOD.slots.items()}
    renumbered = replace(GOOD, slots=slots, generations=(2,)).signed({2: KEYS[1]})
    with pytest.raises(UnauthenticError):
        opens(renumbered)


def test_the_side_file_of_another_register_opens_nothing() -> None:
    with pytest.raises(UnopenedError):
        opens(replace(GOOD, register=OTHER_REGISTER).signed(KEYS))


@pytest.mark.parametrize("cheaper", [Cost(32, 1, 1), Cost(64, 0, 1), Cost(2_000_000, 1, 1), Cost(64, 99, 1)])
def test_a_cost_below_the_floor_or_beyond_the_machine_is_refused(cheaper: Cost) -> None:
    slot = GOOD.slots["aino"]
    changed = GOOD.with_slot("aino", replace(slot, private=replace(slot.private, cost=cheaper)))
    with pytest.raises(ValueError, match="cost"):
        read_side_file(changed.signed(KEYS).to_bytes(), CHEAP)


def test_the_standard_is_a_floor() -> None:
    with pytest.raises(ValueError, match="cost"):
        read_side_file(GOOD.to_bytes(), STANDARD)
    assert (STANDARD.memory, STANDARD.passes, STANDARD.lanes) == (64 * 1024, 3, 4)


def test_a_changed_cost_opens_nothing_even_where_it_is_allowed() -> None:
    identity = new_identity()
    wrapped = wrap(identity, REGISTER, "aino", "secret words", CHEAP)
    dearer = replace(wrapped, cost=Cost(128, 1, 1))
    with pytest.raises(UnopenedError):
        unwrap(dearer, REGISTER, "aino", "secret words")


def test_a_key_is_sealed_to_one_holder_of_one_register() -> None:
    identity, key = new_identity(), new_key()
    sealed = seal(key, public_bytes(identity), REGISTER, "aino", 1)
    assert unseal(sealed, identity, REGISTER, "aino", 1) == key
    for context in ((OTHER_REGISTER, "aino", 1), (REGISTER, "bengt", 1), (REGISTER, "aino", 2)):
        with pytest.raises(UnopenedError):
            unseal(sealed, identity, *context)
    with pytest.raises(UnopenedError):
        unseal(sealed, new_identity(), REGISTER, "aino", 1)


@given(st.lists(st.text()), st.lists(st.text()))
def test_parts_are_bound_without_ambiguity(first: list[str], second: list[str]) -> None:
    assert (bound(*first) == bound(*second)) == (first == second)


@settings(max_examples=MUTATIONS, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.data())
def test_no_changed_byte_passes(data: st.DataObject) -> None:
    """Bytes replaced, removed or put in: the file is not read, or it gives no key."""
    content = GOOD.to_bytes()
    start = data.draw(st.integers(0, len(content) - 1))
    length = data.draw(st.integers(0, 8))
    changed = content[:start] + data.draw(st.binary(max_size=8)) + content[start + length :]
    never_opens(changed, content)


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, inner in items:
            yield from leaves(inner, (*path, key))
    yield path


PATHS = [path for path in leaves(json.loads(GOOD.to_bytes())) if path]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=MUTATIONS, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.sampled_from(PATHS), JSON | st.sampled_from(PATHS))
def test_no_changed_value_passes(path: tuple[str | int, ...], value: Any) -> None:
    """Any value replaced by any other, also by another part of the same file, written as the desk writes."""
    document = json.loads(GOOD.to_bytes())
    if isinstance(value, tuple):
        value = deepcopy(at(document, value))
    target = at(document, path[:-1])
    if target[path[-1]] == value and type(target[path[-1]]) is type(value):
        return
    target[path[-1]] = value
    changed = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    never_opens(changed.encode("utf-8", "surrogatepass"), GOOD.to_bytes())


def at(document: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        document = document[key]
    return document


def never_opens(changed: bytes, content: bytes) -> None:
    if changed == content:
        return
    try:
        file = read_side_file(changed, CHEAP)
    except ValueError:
        return
    for login in SECRETS:
        with pytest.raises((UnopenedError, UnauthenticError)):
            opens(file, login)


# Copies


def test_a_newer_copy_makes_the_older_passphrase_void(tmp_path: Path) -> None:
    """The passphrase was changed, but only one of the copies had been written when the power went."""
    slot, _ = new_slot(REGISTER, "aino", "neljä punaista autoa", KEYS, CHEAP)
    newer = GOOD.with_slot("aino", slot).signed(KEYS)
    copies = [newer, GOOD]
    assert unlock(copies, "aino", "neljä punaista autoa", CHEAP).side_file == newer
    with pytest.raises(UnopenedError):
        unlock(copies, "aino", SECRETS["aino"], CHEAP)
    assert unlock(copies, "bengt", SECRETS["bengt"], CHEAP).side_file == newer


def test_a_forged_newer_copy_does_not_stand_in_the_way() -> None:
    forged = replace(GOOD, serial=99)
    assert unlock([forged, GOOD], "aino", SECRETS["aino"], CHEAP).side_file == GOOD


def test_any_one_copy_is_enough_and_the_others_are_mended(tmp_path: Path) -> None:
    files = KeyFiles(tmp_path, CHEAP)
    for survivor in range(3):
        files.write(GOOD)
        for number, path in enumerate(files.paths):
            if number != survivor:
                path.write_bytes(b"" if number else GOOD.to_bytes()[:-9])
        assert files.read() == (GOOD,)
        files.repair(GOOD)
        assert {path.read_bytes() for path in files.paths} == {GOOD.to_bytes()}


@pytest.mark.parametrize("steps", range(3))
def test_writing_interrupted_leaves_old_or_new(tmp_path: Path, steps: int) -> None:
    KeyFiles(tmp_path, CHEAP).write(GOOD)
    newer = GOOD.signed(KEYS)

    def stop(step: str) -> None:
        if step == f"copy {steps + 1} written":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        KeyFiles(tmp_path, CHEAP, stop).write(newer)
    assert KeyFiles(tmp_path, CHEAP).read()[0] == newer
    assert unlock(KeyFiles(tmp_path, CHEAP).read(), "aino", SECRETS["aino"], CHEAP).side_file == newer


# The recovery key


def test_a_recovery_key_is_read_as_people_type_it() -> None:
    key = new_recovery_key()
    assert len(key.split("-")) == GROUPS
    assert (GROUPS * 3) * 5 >= 128  # random bits
    for typed in (key, key.lower(), key.replace("-", " "), key.replace("0", "o").replace("1", "l")):
        assert read_recovery_key(typed) == key


def test_every_mistyped_sign_is_found_and_its_group_named() -> None:
    key = new_recovery_key()
    for place, sign in enumerate(key):
        if sign == "-":
            continue
        for other in SIGNS:
            if other != sign:
                with pytest.raises(KnownError, match=f"Group {place // 5 + 1} "):
                    read_recovery_key(key[:place] + other + key[place + 1 :])


def test_groups_in_the_wrong_place_are_found() -> None:
    groups = new_recovery_key().split("-")
    for place in range(GROUPS - 1):
        swapped = [*groups]
        swapped[place], swapped[place + 1] = groups[place + 1], groups[place]
        with pytest.raises(KnownError, match=f"Group {place + 1} "):
            read_recovery_key("-".join(swapped))


def test_a_part_is_typed_back() -> None:
    key = new_recovery_key()
    asked = groups_to_type_back()
    assert len(set(asked)) == 3 and set(asked) <= set(range(1, GROUPS + 1))
    confirm_recovery(key, {number: key.split("-")[number - 1].lower() for number in asked})
    with pytest.raises(KnownError, match=f"Group {asked[0]} ") as wrong:
        confirm_recovery(key, dict.fromkeys(asked, ""))
    assert wrong.value.field == f"group{asked[0]}"


# Passphrases


@pytest.mark.parametrize(
    ("passphrase", "why"),
    [
        ("lyhyt", "at least 8"),
        ("x" * 129, "at most 128"),
        ("Salasana123!", "first that anybody"),
        ("PASSWORD2026", "first that anybody"),
        ("12345678", "first that anybody"),
        ("aaaaaaaaaaaaaaaa", "first that anybody"),
        ("suomisuomi", "first that anybody"),
        ("AinoAalto-1", "sign-in name"),
        ("kolme\nvenettä", "cannot be seen"),
    ],
)
def test_a_weak_passphrase_is_refused_in_words(passphrase: str, why: str) -> None:
    with pytest.raises(KnownError, match=why) as refused:
        check_passphrase(passphrase, "aino")
    assert refused.value.field == "passphrase" and passphrase not in str(refused.value)


@pytest.mark.parametrize(
    "passphrase", ["k9#vLq2z", "kolme sinistä venettä", "4815162342108 007", "å" * 4 + "pqrs"]
)
def test_no_rule_about_the_kinds_of_signs(passphrase: str) -> None:
    check_passphrase(passphrase, "aino")
    assert (advice(passphrase) is None) == (len(passphrase) >= 15)
