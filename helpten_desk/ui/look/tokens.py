"""The colours of the screen by what they mean, in two palettes, and how well they stand out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours by what they mean; hexadecimal. `paper` is white in both palettes: shown as it prints."""

    ground: str
    surface: str
    sunken: str
    rail: str
    desk: str
    line: str
    control: str
    ink: str
    ink_soft: str
    ink_off: str
    accent: str
    accent_hover: str
    accent_down: str
    on_accent: str
    accent_soft: str
    hover: str
    focus: str
    error: str
    error_soft: str
    warn: str
    warn_soft: str
    warn_line: str
    done: str
    done_soft: str
    guard: str
    guard_soft: str
    mark: str
    paper: str = "#FFFFFF"
    paper_ink: str = "#1A1A1A"
    paper_mark: str = "#FFE9A8"


LIGHT = Tokens(
    ground="#F2F4F5",
    surface="#FFFFFF",
    sunken="#F7F9FA",
    rail="#E4EAED",
    desk="#DCE2E6",
    line="#D2DADF",
    control="#74838D",
    ink="#17242B",
    ink_soft="#4D5D67",
    ink_off="#75838B",
    accent="#0F5A70",
    accent_hover="#0B4758",
    accent_down="#083745",
    on_accent="#FFFFFF",
    accent_soft="#D9EAF0",
    hover="#EBF1F4",
    focus="#1B6AC9",
    error="#AE2A1F",
    error_soft="#FBEAE8",
    warn="#7D4E00",
    warn_soft="#FFF2D4",
    warn_line="#B57609",
    done="#1D6A3C",
    done_soft="#E2F2E7",
    guard="#5C3C93",
    guard_soft="#EEE9F7",
    mark="#FFE9A8",
)
DARK = Tokens(
    ground="#172026",
    surface="#1F2A31",
    sunken="#1B252B",
    rail="#121A1F",
    desk="#0E1418",
    line="#35434C",
    control="#7E8F9A",
    ink="#E8EEF1",
    ink_soft="#AEBCC5",
    ink_off="#76858F",
    accent="#6FC3DB",
    accent_hover="#8AD1E5",
    accent_down="#A6DEED",
    on_accent="#06232C",
    accent_soft="#1E4350",
    hover="#27343C",
    focus="#7DB4FF",
    error="#FF9C90",
    error_soft="#43231F",
    warn="#F2C063",
    warn_soft="#3D3018",
    warn_line="#C9922E",
    done="#7FCF9C",
    done_soft="#1D3A29",
    guard="#C3A8F0",
    guard_soft="#33284A",
    mark="#5E4C12",
)


def contrast(one: str, other: str) -> float:
    """The contrast of two hexadecimal colours, from 1 to 21 (WCAG 2.2, relative luminance)."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(shade: str) -> float:
    channels = [int(shade[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
