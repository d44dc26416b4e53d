"""The decoder process: bytes come in on standard input, pixels, text and cells go out on standard output.

It is started by exec (never forked from the desk), is handed no key and no database, shuts its own
network off where the system lets it, writes no files, and lives for one job. The parent kills it
when it takes too much; see `reader`.
"""

import contextlib
import ctypes
import json
import struct
import sys
from collections.abc import Mapping, Sequence
from typing import IO, cast

from helpten_desk.reading.refusals import CannotRead

CPU_SECONDS = 5


def send(stream: IO[bytes], head: Mapping[str, object], *parts: bytes) -> None:
    """Write one message: a JSON head that tells the lengths of the parts after it."""
    text = json.dumps({**head, "parts": [len(part) for part in parts]}).encode()
    stream.write(struct.pack(">I", len(text)))
    stream.write(text)
    for part in parts:
        stream.write(part)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[dict[str, object], list[bytes]]:
    """Read one message; EOFError when the stream ends before it does."""
    (length,) = struct.unpack(">I", _exactly(stream, 4))
    head = cast("dict[str, object]", json.loads(_exactly(stream, length)))
    sizes = cast("list[int]", head["parts"])
    return head, [_exactly(stream, size) for size in sizes]


def _exactly(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise EOFError
    return data


def confine() -> bool:
    """Give up what a decoder never needs; whether the network is off (Windows and some kernels: no)."""
    if sys.platform == "win32":
        return False
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # No RLIMIT_AS: PDFium reserves far more address space than it uses and would die of it.
    if not sys.platform.startswith("linux"):
        return False
    new_user, new_network = 0x10000000, 0x40000000
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.unshare(new_network) == 0 or libc.unshare(new_user | new_network) == 0)


def serve(inward: IO[bytes], outward: IO[bytes]) -> None:
    """Do one job. A file that cannot be read answers with the reason as a word, never a traceback."""
    head, parts = receive(inward)
    confined = confine()
    try:
        told, made = _answer(head, parts[0], confined)
        send(outward, told, *made)
    except CannotRead as reason:
        send(outward, {"failed": str(reason)})
    except MemoryError:
        send(outward, {"failed": "too_large"})


def _answer(
    head: Mapping[str, object], data: bytes, confined: bool
) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """The head of the answer to a job, and its parts."""
    if head["job"] == "table":
        from helpten_desk.reading import tables

        return {"confined": confined}, [json.dumps(tables.read(data)).encode()]
    from helpten_desk.reading import pages

    if head["job"] == "read":
        document = pages.read(data, cast("int", head["first"]), cast("int", head["most"]))
        about = [{"width": page.width, "height": page.height, "codes": page.codes} for page in document.pages]
        told = {
            "media_type": document.media_type,
            "total": document.total,
            "pages": about,
            "remarks": document.remarks,
            "confined": confined,
        }
        return told, [page.png for page in document.pages]
    if head["job"] == "black_out":
        return {"confined": confined}, [pages.black_out(data, cast("list[list[float]]", head["regions"]))]
    if head["job"] == "ink":
        return {"ink": pages.ink(data, cast("list[float]", head["region"]))}, []
    return {"failed": "unknown"}, []


if __name__ == "__main__":
    with contextlib.suppress(EOFError, BrokenPipeError):
        serve(sys.stdin.buffer, sys.stdout.buffer)
