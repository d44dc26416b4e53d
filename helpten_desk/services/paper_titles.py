"""The titles under which papers are kept and enclosed: what a paper is, never the name of its file."""

from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import RequestKind

REQUESTS: dict[RequestKind, dict[Language, str]] = {
    RequestKind.INSPECTION: {
        Language.FI: "Tarkastuspyyntö",
        Language.SV: "Begäran om insyn",
        Language.EN: "Request for access",
    },
    RequestKind.PROHIBITION: {
        Language.FI: "Kielto",
        Language.SV: "Förbud",
        Language.EN: "Prohibition",
    },
    RequestKind.CORRECTION: {
        Language.FI: "Korjausvaatimus",
        Language.SV: "Begäran om rättelse",
        Language.EN: "Demand for correction",
    },
}
SIGNED: dict[Language, str] = {
    Language.FI: "Allekirjoitettu vastaus",
    Language.SV: "Undertecknat svar",
    Language.EN: "Signed answer",
}


FROM_PARTNER: dict[Language, str] = {
    Language.FI: "Yhteistyökumppanin tiedot: {partner}",
    Language.SV: "Samarbetspartnerns uppgifter: {partner}",
    Language.EN: "Data from a partner: {partner}",
}


def request_title(kind: RequestKind, language: Language) -> str:
    """The title of a letter in which somebody asks for something, in the language of the request."""
    return REQUESTS[kind][language]


def signed_title(language: Language) -> str:
    """The title of the scan of a signed answer."""
    return SIGNED[language]


def partner_title(partner: str, language: Language) -> str:
    """The title of what a partner sent when it was asked."""
    return FROM_PARTNER[language].format(partner=partner)
