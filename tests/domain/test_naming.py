"""A text that tells who another is: by a name in any form, a place, a number."""

from datetime import date

import pytest

from helpten_desk.domain.naming import tells_of

OWN = (
    "Matti Kalevi",
    "Matti",
    "Virtanen",
    date(1994, 5, 1),
    "Esimerkkikatu 12 B",
    "33720",
    "TAMPERE",
    "104233",
)
OTHER = (
    *("Liisa Sofia", "Virtannen", date(1961, 3, 12), "120361-9123", "040 123 4567", "liisa@mail.example"),
    *("Luotsikuja 2", "48100", "KOTKA", "150777", "Åke"),
)


@pytest.mark.parametrize(
    "text",
    [
        "eri henkilö kuin Liisa",
        "Liisan puhelin",
        "LIISAAN verrattu",
        "se on Virtannen",
        "asuu Kotkassa",
        "Luotsikujalla asuva toinen",
        "numero 0401234567 ei ole tämän",
        "040-123 4567",
        "hetu 120361-9123",
        "syntynyt 12.3.1961",
        "s. 1961",
        "asiakas 150777",
        "liisa@mail.example",
        "Åken tietoja",
    ],
)
def test_what_tells_of_the_other_is_seen(text: str) -> None:
    assert tells_of(text, OTHER, OWN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "eri henkilö: syntymäaika ja puhelin eroavat",
        "sama nimi, eri syntymäaika",
        "Matti Virtanen on itse sanonut sen, s. 1.5.1994",
        "osoite Esimerkkikatu 12 B, 33720 Tampere, asiakas 104233",
        "katsottu kahdesti, 2 eri osoitetta",
    ],
)
def test_what_is_the_persons_own_or_nobodys_is_not(text: str) -> None:
    assert not tells_of(text, OTHER, OWN)


def test_a_name_that_begins_like_an_ordinary_word_holds_nothing_back() -> None:
    assert not tells_of("eri henkilö, ei sama", ("Erik", "Henri", "Sami"), OWN)
    assert tells_of("eri henkilö kuin Erik", ("Erik", "Henri", "Sami"), OWN)
