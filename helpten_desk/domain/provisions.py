"""Provisions in words: "henkilötietolaki 26 § 3 mom." for the clerk and for letters."""

from helpten_desk.domain.law import Act, Provision
from helpten_desk.domain.people import Language

ACTS: dict[Act, dict[Language, str]] = {
    Act.HETIL: {
        Language.FI: "henkilötietolaki",
        Language.SV: "personuppgiftslagen",
        Language.EN: "Personal Data Act",
    },
    Act.GDPR: {
        Language.FI: "tietosuoja-asetus",
        Language.SV: "dataskyddsförordningen",
        Language.EN: "GDPR",
    },
    Act.TSL: {
        Language.FI: "tietosuojalaki",
        Language.SV: "dataskyddslagen",
        Language.EN: "Data Protection Act",
    },
    Act.TIME_LIMITS: {
        Language.FI: "laki säädettyjen määräaikain laskemisesta",
        Language.SV: "lagen om beräknande av laga tid",
        Language.EN: "Act on the Calculation of Statutory Time Limits",
    },
    Act.EU_TIME_LIMITS: {
        Language.FI: "asetus 1182/71",
        Language.SV: "förordning 1182/71",
        Language.EN: "Regulation 1182/71",
    },
    Act.PROMISSORY_NOTES: {
        Language.FI: "velkakirjalaki",
        Language.SV: "lagen om skuldebrev",
        Language.EN: "Promissory Notes Act",
    },
    Act.ACCOUNTING: {
        Language.FI: "kirjanpitolaki",
        Language.SV: "bokföringslagen",
        Language.EN: "Accounting Act",
    },
}

OF_THE_UNION = frozenset({Act.GDPR, Act.EU_TIME_LIMITS})


def words(provision: Provision, language: Language) -> str:
    """The act and the place in it, as lawyers of that language write it.

    A section such as "2:10" is chapter 2, section 10. Letters are points of an article ("a"),
    figures are points of a subsection ("2").
    """
    act = ACTS[provision.act][language]
    if provision.act in OF_THE_UNION:
        return f"{act} {_article(provision, language)}"
    separator = ", " if language is Language.EN else " "
    return f"{act}{separator}{_section(provision, language)}"


def _article(provision: Provision, language: Language) -> str:
    section, paragraph, point = provision.section, provision.subsection, provision.point
    if language is Language.FI:
        if not paragraph:
            return f"{section} artikla"
        if not point:
            return f"{section} artiklan {paragraph} kohta"
        return f"{section} artiklan {paragraph} kohdan {point} alakohta"
    number = f"{section}.{paragraph}" if paragraph else section
    if language is Language.SV:
        return f"artikel {number} {point}".rstrip()
    number = f"{section}({paragraph})" if paragraph else section
    return f"Article {number}({point})" if point else f"Article {number}"


def _section(provision: Provision, language: Language) -> str:
    chapter, _, section = provision.section.rpartition(":")
    if language is Language.EN:
        place = "".join(f"({part})" for part in (provision.subsection, provision.point) if part)
        return (f"chapter {chapter}, " if chapter else "") + f"section {section}{place}"
    if language is Language.SV:
        parts = [f"{chapter} kap." if chapter else "", f"{section} §"]
        point = f"{provision.point} punkten"
    else:
        parts = [f"{chapter} luku" if chapter else "", f"{section} §"]
        point = f"{provision.point} kohta"
    parts.append(f"{provision.subsection} mom." if provision.subsection else "")
    parts.append(point if provision.point else "")
    return " ".join(part for part in parts if part)
