"""Small PNG files: at most 256 colours, which a screen of flat grounds does not notice."""

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage

COLOURS = 256


def save(picture: QImage, path: Path) -> Path:
    """Write a picture as small as it gets without looking different; the same picture, the same bytes."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    image = Image.frombuffer(
        "RGB",
        (plain.width(), plain.height()),
        bytes(plain.constBits()),
        "raw",
        "RGB",
        plain.bytesPerLine(),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    few = image.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    return path
