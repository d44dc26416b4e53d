"""Drafts are each user's own, leave no line, and open nothing else; settings keep what they are given."""

import pytest

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.letters import Controller
from helpten_desk.domain.people import PostalAddress
from helpten_desk.register.unit import Register
from tests.register.opened import BENGT, SERVICE, Opened


def save(register: Register, place: str, text: str) -> None:
    with register.drafting() as typing:
        typing.drafts.save(place, text)


def load(register: Register, place: str) -> str | None:
    with register.read() as work:
        return work.drafts.load(place)


def test_the_newest_text_of_a_place_is_kept(opened: Opened) -> None:
    for text in ("Maija", "Maija Meikäläinen <b>&\nÅkerö"):
        save(opened.register, "intake/new", text)
    save(opened.register, "card/7", "huomautus")
    assert load(opened.register, "intake/new") == "Maija Meikäläinen <b>&\nÅkerö"
    with opened.register.read() as work:
        (first, at), (second, before) = work.drafts.all()
    assert (first, second) == ("card/7", "intake/new")
    assert before < at


def test_a_dropped_draft_is_gone(opened: Opened) -> None:
    save(opened.register, "intake/new", "Maija")
    with opened.register.drafting() as typing:
        typing.drafts.drop("intake/new")
        typing.drafts.drop("never/there")
    assert load(opened.register, "intake/new") is None


def test_drafts_are_each_users_own(opened: Opened) -> None:
    other = opened.sign_in(BENGT)
    save(opened.register, "intake/new", "Aino types")
    assert load(other, "intake/new") is None
    save(other, "intake/new", "Bengt types")
    with other.drafting() as typing:
        typing.drafts.drop("intake/new")
    assert load(opened.register, "intake/new") == "Aino types"


def test_typing_leaves_no_line_and_opens_nothing_else(opened: Opened) -> None:
    save(opened.register, "intake/new", "Maija")
    with opened.register.drafting() as typing:
        assert not hasattr(typing, "requests")
    with opened.register.read() as work:
        assert work.journal.lines() == ()


def test_a_draft_is_saved_with_the_deed_that_ends_it(opened: Opened) -> None:
    save(opened.register, "intake/new", "Maija")
    with pytest.raises(ZeroDivisionError), opened.register.begin("x", SERVICE, "one") as work:
        work.drafts.drop("intake/new")
        _ = 1 / 0
    assert load(opened.register, "intake/new") == "Maija"


def test_settings_keep_what_they_are_given(opened: Opened) -> None:
    controller = Controller(
        name="Helpten Oy",
        business_id="1234567-1",
        address=PostalAddress("Kääpiöntie 3", "00100", "Helsinki", care_of="c/o Åkerö"),
        phone="09 000 000",
        email="rekisteri@mail.example",
        domicile="Helsinki",
        register_name="Asiakasrekisteri",
        contact_name="Aino Aalto",
    )
    with opened.register.read() as work:
        assert work.settings.controller() is None
        assert work.settings.get("letters.mask_code", "no") == "no"
    with opened.register.begin("settings.change", SERVICE, new_operation()) as work:
        work.settings.save_controller(controller)
        work.settings.put("letters.mask_code", "yes")
        work.settings.put("letters.mask_code", "")
    with opened.register.read() as work:
        assert work.settings.controller() == controller
        assert work.settings.get("letters.mask_code", "no") == ""


def test_partners_are_replaced_as_a_list(opened: Opened) -> None:
    for names in (("Kumppani Oy", "Åkerö Ab"), ("Åkerö Ab", "Uusi Oy"), ("Kumppani Oy",), ()):
        with opened.register.begin("settings.partners", SERVICE, new_operation()) as work:
            work.settings.save_partners(names)
        with opened.register.read() as work:
            assert sorted(work.settings.partners()) == sorted(names)
