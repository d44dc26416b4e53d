"""Foreign files: good ones become pages, hostile ones a sentence, and the desk goes on."""

import io
import socket
import struct
import subprocess
import sys
import time
import zlib
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw

from helpten_desk.domain.errors import UnreadableFile
from helpten_desk.reading.reader import Reader

# A page tree that names itself as its only child: readers that follow it never return.
LOOP = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Count 1000000000/Kids[2 0 R]>>endobj\n"
    b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000053 00000 n \n"
    b"trailer<</Size 3/Root 1 0 R>>\nstartxref\n111\n%%EOF\n"
)


@pytest.fixture
def reader() -> Reader:
    return Reader()


def blank_pdf(pages: int) -> pikepdf.Pdf:
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(595, 842))
    return pdf


def saved(pdf: pikepdf.Pdf, **options: object) -> bytes:
    stream = io.BytesIO()
    pdf.save(stream, **options)  # type: ignore[arg-type]  # pikepdf's keyword arguments are many
    return stream.getvalue()


def letter_picture() -> Image.Image:
    picture = Image.new("RGB", (1654, 2339), "white")
    ImageDraw.Draw(picture).text((200, 200), "Tarkastuspyyntö", fill="black", font_size=40)
    return picture


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **options)
    return stream.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_picture_of_a_letter_becomes_one_page_of_its_true_size(reader: Reader, kind: str) -> None:
    data = encoded(letter_picture(), kind, dpi=(200, 200))
    paper = reader.read_bytes(f"kirje.{kind.lower()}", data)
    (page,) = paper.pages
    assert paper.original == data
    assert abs(page.width - 210) < 1 and abs(page.height - 297) < 1
    with Image.open(io.BytesIO(page.png)) as image:
        assert image.mode == "L", "no colour in it, so kept grey"
        darkest, _lightest = image.getextrema()
        assert isinstance(darkest, int | float) and darkest < 60


def test_blue_ink_stays_blue(reader: Reader) -> None:
    picture = letter_picture()
    ImageDraw.Draw(picture).line((300, 1800, 900, 1750), fill=(20, 40, 200), width=6)
    (page,) = reader.read_bytes("kirje.png", encoded(picture, "PNG")).pages
    with Image.open(io.BytesIO(page.png)) as image:
        assert image.mode == "RGB"


def test_a_many_paged_tiff_and_pdf_keep_their_pages_in_order(reader: Reader) -> None:
    frames = [Image.new("L", (400, 560), 255 - 10 * number) for number in range(11)]
    tiff = encoded(frames[0], "TIFF", save_all=True, append_images=frames[1:])
    shades = []
    for page in reader.read_bytes("nippu.tiff", tiff).pages:
        with Image.open(io.BytesIO(page.png)) as image:
            shades.append(image.getpixel((5, 5)))
    assert shades == [255 - 10 * number for number in range(11)]
    assert len(reader.read_bytes("nippu.pdf", saved(blank_pdf(19))).pages) == 19


def test_the_type_is_told_by_the_bytes_not_by_the_name(reader: Reader) -> None:
    assert reader.read_bytes("kirje.pdf", encoded(letter_picture(), "PNG")).media_type == "image/png"
    with pytest.raises(UnreadableFile, match=r"kirje\.pdf is not a PDF"):
        reader.read_bytes("kirje.pdf", b"PK\x03\x04 a spreadsheet by its true nature")


def bomb() -> bytes:
    """A PNG that says it is 40,000 by 40,000; a few hundred kilobytes unpack to gigabytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(120_001) * 200)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("tyhja.pdf", b"", "is empty"),
        ("kesken.png", encoded(letter_picture(), "PNG")[:2000], "damaged or cut short"),
        ("kesken.jpg", encoded(letter_picture(), "JPEG")[:2000], "damaged or cut short"),
        ("kesken.pdf", saved(blank_pdf(3))[:300], "damaged or cut short"),
        ("lukossa.pdf", saved(blank_pdf(1), encryption=pikepdf.Encryption(owner="a", user="b")), "password"),
        ("iso.png", bomb(), "too large"),
        ("paksu.pdf", saved(blank_pdf(1000)), "more than 200 pages"),
    ],
)
def test_a_bad_file_is_refused_in_a_sentence_that_names_it(
    reader: Reader, name: str, data: bytes, words: str
) -> None:
    with pytest.raises(UnreadableFile, match=words) as refusal:
        reader.read_bytes(name, data)
    assert name in str(refusal.value)
    assert refusal.value.do is not None
    assert len(reader.read_bytes("kirje.png", encoded(letter_picture(), "PNG")).pages) == 1


def test_a_page_tree_that_names_itself_ends_within_the_limit(reader: Reader) -> None:
    start = time.monotonic()
    with pytest.raises(UnreadableFile, match=r"silmukka\.pdf"):
        reader.read_bytes("silmukka.pdf", LOOP)
    assert time.monotonic() - start < 10


def test_a_decoder_that_takes_too_long_or_too_much_is_killed() -> None:
    tiff_frames = [Image.new("RGB", (2000, 2800), (number, 90, 200)) for number in range(8)]
    data = encoded(tiff_frames[0], "TIFF", save_all=True, append_images=tiff_frames[1:])
    with pytest.raises(UnreadableFile, match="took too long"):
        Reader(wall_seconds=0.3).read_bytes("hidas.tiff", data)
    with pytest.raises(UnreadableFile, match="too large"):
        Reader(resident_bytes=20_000_000).read_bytes("suuri.tiff", data)


def test_what_a_pdf_carries_is_told_and_not_run(reader: Reader) -> None:
    pdf = blank_pdf(1)
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('x')")
    pdf.Root.Names = pikepdf.Dictionary(
        JavaScript=pikepdf.Dictionary(
            Names=[pikepdf.String("a"), pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('x')")]
        )
    )
    pdf.attachments["ohjelma.exe"] = b"MZ"
    paper = reader.read_bytes("liitteet.pdf", saved(pdf))
    assert set(paper.remarks) == {"scripts", "attachments"}


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("trigger", ["OpenAction", "AA"])
def test_a_script_that_runs_by_itself_is_told(reader: Reader, trigger: str, *, packed: bool) -> None:
    pdf = blank_pdf(1)
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert('hei')"))
    pdf.Root[f"/{trigger}"] = pdf.make_indirect(
        script if trigger == "OpenAction" else pikepdf.Dictionary({"/WC": script})
    )
    mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
    data = saved(pdf, object_stream_mode=mode)
    assert (b"/JavaScript" in data) is not packed
    assert reader.read_bytes("kirje.pdf", data).remarks == ("scripts",)
    plain = saved(blank_pdf(1), object_stream_mode=mode)
    assert reader.read_bytes("kirje.pdf", plain).remarks == ()


def test_blackened_pixels_are_gone(reader: Reader) -> None:
    picture = Image.new("RGB", (1000, 1414), "white")
    ImageDraw.Draw(picture).rectangle((100, 100, 300, 200), fill=(200, 0, 0))
    (page,) = reader.read_bytes("muistio.png", encoded(picture, "PNG")).pages
    scale = page.width / 1000
    region = (90 * scale, 90 * scale, 230 * scale, 130 * scale)
    black = reader.black_out(page.png, page.width, page.height, [region])
    with Image.open(io.BytesIO(black)) as image:
        assert image.convert("RGB").crop((95, 95, 315, 215)).getextrema() == ((0, 0), (0, 0), (0, 0))
        assert image.convert("RGB").getpixel((500, 700)) == (255, 255, 255)


def test_ink_is_seen_where_a_signature_belongs(reader: Reader) -> None:
    picture = letter_picture()
    ImageDraw.Draw(picture).line((600, 1500, 900, 1460, 950, 1540), fill=(0, 0, 90), width=8)
    (page,) = reader.read_bytes("allekirjoitettu.png", encoded(picture, "PNG", dpi=(200, 200))).pages
    assert reader.ink(page, (65.0, 175.0, 65.0, 25.0)) > 0.005
    assert reader.ink(page, (65.0, 240.0, 65.0, 25.0)) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process give up its network")
def test_the_decoder_has_no_network_and_writes_no_file(tmp_path: Path) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    program = f"""
import socket
from helpten_desk.reading.decoder import confine
print("off" if confine() else "on")
try:
    socket.create_connection(("127.0.0.1", {port}), timeout=2).close()
    print("connected")
except OSError:
    print("refused")
try:
    with open({str(tmp_path / "leak")!r}, "w") as leak:
        leak.write("x" * 100)
    print("written")
except OSError:
    print("no file")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    listener.close()
    network, connection, file = done.stdout.split("\n")[:3]
    assert file == "no file"
    assert (network, connection) in {("off", "refused"), ("on", "connected")}
    if sys.platform == "linux" and network == "on":
        pytest.skip("this kernel lets no process give up its network")
