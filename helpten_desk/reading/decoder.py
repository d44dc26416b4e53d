"""The decoder process: bytes come in on standard input, pixels and text go out on standard output.

It is started by exec (never forked from the desk), is handed no key and no database, shuts its own
network off where the system lets it, writes no files, and lives for one job. The parent kills it
when it takes too much; see `reader`.
"""

import contextlib
import ctypes
import json
import struct
import sys
from typing import IO, cast

CPU_SECONDS = 5


def send(stream: IO[bytes], head: dict[str, object], *parts: bytes) -> None:
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
    from helpten_desk.reading import pages

    try:
        if head["job"] == "read":
            first, most = cast("int", head["first"]), cast("int", head["most"])
            document = pages.read(parts[0], first, most)
            about = [
                {"width": page.width, "height": page.height, "codes": page.codes} for page in document.pages
            ]
            send(
                outward,
                {
                    "media_type": document.media_type,
                    "total": document.total,
                    "pages": about,
                    "remarks": document.remarks,
                    "confined": confined,
                },
                *(page.png for page in document.pages),
            )
        elif head["job"] == "black_out":
            regions = cast("list[list[float]]", head["regions"])
            send(outward, {"confined": confined}, pages.black_out(parts[0], regions))
        elif head["job"] == "ink":
            send(outward, {"ink": pages.ink(parts[0], cast("list[float]", head["region"]))})
        else:
            send(outward, {"failed": "unknown"})
    except pages.CannotRead as reason:
        send(outward, {"failed": str(reason)})
    except MemoryError:
        send(outward, {"failed": "too_large"})


if __name__ == "__main__":
    with contextlib.suppress(EOFError, BrokenPipeError):
        serve(sys.stdin.buffer, sys.stdout.buffer)
