"""Folding for search and the Finnish alphabet for lists are two things."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpten_desk.domain.folding import fold, sort_key, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Öhman", "ohman"),
        ("ÅSTRÖM", "astrom"),
        ("Äijälä", "aijala"),
        ("Hoffrén", "hoffren"),
        ("Šmid", "smid"),
        ("Mørch Æbeltoft", "morch aebeltoft"),
        ("Straße", "strasse"),
        ("Łukasz Đorđe", "lukasz dorde"),
        ("Guðrun Þóra", "gudrun thora"),
        ("Sáŋŋá Čáhppe Ŧ", "sanna cahppe t"),
        ("Müller", "muller"),
        ("Wirtanen", "wirtanen"),
        ("Virtanen", "virtanen"),
        ("İstanbul ışık", "istanbul isik"),
        ("O'Neill", "oneill"),
        ("O’Neill", "oneill"),
        ("ﬁﬃ ｗｉｄｅ", "fiffi wide"),
        ("  Anna \t Liisa\n", "anna liisa"),
        ("Anna\u00a0Liisa", "anna liisa"),
        ("An\u200bna\u202e\x00", "anna"),
        ("Anna-Liisa", "anna-liisa"),
        ("👩🏽 Anna", "👩🏽 anna"),
        ("<b>&", "<b>&"),
        ("", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=30))
@settings(max_examples=150, deadline=None)
def test_folding_twice_changes_nothing_and_the_form_does_not_matter(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert fold(unicodedata.normalize("NFD", text)) == once
    assert fold(unicodedata.normalize("NFC", text)) == once
    assert once == " ".join(once.split())
    assert not any(unicodedata.category(sign) in ("Cc", "Cf", "Cs") for sign in once)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Virtanen, Anna-Liisa", ("virtanen", "anna", "liisa")),
        ("anna.esimerkki@mail.example", ("anna", "esimerkki", "mail", "example")),
        ("Lars Sonckin kaari 16", ("lars", "sonckin", "kaari", "16")),
        ("a_b", ("a", "b")),
        ("– … –", ()),
    ],
)
def test_words(text: str, parts: tuple[str, ...]) -> None:
    assert words(text) == parts


@pytest.mark.parametrize(
    "ordered",
    [
        "Aalto, Ahonen, Lindstrom, Lindström, Muller, Myller, Müller, Smid, Šmid, Vallin, Virtanen, Vuori, "
        "Walli, Wallin, Wirtanen, Ylä, Zacharias, Žukov, Åberg, Ålander, Ångström, Äijälä, Öhman",
        "Mykynen, Müller, Myyryläinen, Mökkilä, Mørch, Möttönen",
        "Gudmundsen, Guðrun, Gudvarsson",
        "Hoffren Aino, Hoffrén Aino, Hoffren Eino",
        "Aho, Aho Anna, Aho-Virtanen Anna, Ahola",
        "Ylä, Ylä-Aho, Ylä Bertil",
        "1. linja, 2. linja, Aho",
        "Straale, Straße, Straube",
        "Zacharias, Öhman, Õispuu, Øland",
    ],
)
def test_the_finnish_alphabet(ordered: str) -> None:
    names = ordered.split(", ")
    backwards = list(names)
    backwards.reverse()
    assert sorted(backwards, key=sort_key) == names


@given(st.lists(st.text(alphabet="aAbvVwWyzåäöÅÄÖüéšø -'{|}", max_size=8), max_size=6))
@settings(max_examples=80, deadline=None)
def test_the_order_does_not_hang_on_the_form_of_the_text(names: list[str]) -> None:
    for name in names:
        assert sort_key(unicodedata.normalize("NFD", name)) == sort_key(name)
        assert sort_key(name.upper()) == sort_key(name)
        assert sort_key(name) <= sort_key(name + "ö")
