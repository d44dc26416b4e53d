"""The desk's side of reading: starts the decoder, watches it, and says in words why a file is refused."""

import contextlib
import hashlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import psutil

from helpten_desk.domain.errors import UnreadableFile
from helpten_desk.domain.papers import ReadPage, ReadPaper
from helpten_desk.domain.postcodes import ForeignLine, ForeignTable
from helpten_desk.domain.progress import Progress
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.reading.decoder import CPU_SECONDS, receive, send
from helpten_desk.reading.tables import MOST_BYTES as MOST_TABLE_BYTES

WALL_SECONDS = 8.0
RESIDENT_BYTES = 512 * 1024 * 1024
MOST_BYTES = 50 * 1024 * 1024
AT_A_TIME = 8  # pages a decoder draws before the next one starts, so that each stays within its limits
MM = 25.4

WORDS_AFTER = 0.5  # seconds of a table's reading, then it is told as work under way

Region = tuple[float, float, float, float]


class Reader:
    """Reads foreign files, each in a process of its own with limits on time and memory."""

    def __init__(self, wall_seconds: float = WALL_SECONDS, resident_bytes: int = RESIDENT_BYTES) -> None:
        self._wall_seconds = wall_seconds
        self._resident_bytes = resident_bytes

    def read(self, path: Path) -> ReadPaper:
        """The pages of a file. UnreadableFile names the file, what is wrong, and what to do."""
        try:
            if path.stat().st_size > MOST_BYTES:
                raise UnreadableFile(*_sentences("too_many_bytes", path.name))
            data = path.read_bytes()
        except OSError:
            raise UnreadableFile(*_sentences("cannot_open", path.name)) from None
        return self.read_bytes(path.name, data)

    def read_table(self, path: Path, progress: Progress) -> ForeignTable:
        """The lines of a file of delimited text, or of the postal code file; it may be stopped.

        UnreadableFile names the file, what is wrong, and what to do.
        """
        name = path.name
        try:
            if path.stat().st_size > MOST_TABLE_BYTES:
                raise UnreadableFile(*_sentences("table_too_large", name))
            data = path.read_bytes()
        except OSError:
            raise UnreadableFile(*_sentences("cannot_open", name)) from None
        told_at = time.monotonic() + WORDS_AFTER

        def stopped() -> bool:
            if time.monotonic() > told_at:
                progress.report(0, 1)
            return progress.cancelled

        try:
            _, parts = self._ask(name, {"job": "table"}, data, stopped)
        finally:
            progress.report(1, 1)
        lines = cast("list[tuple[int, list[str]]]", json.loads(parts[0]))
        return ForeignTable(name, tuple(ForeignLine(number, tuple(cells)) for number, cells in lines))

    def read_bytes(self, name: str, data: bytes) -> ReadPaper:
        """The pages of a file that is in memory already."""
        pages: list[ReadPage] = []
        remarks: tuple[str, ...] = ()
        media_type, total = "", 1
        while len(pages) < total:
            head, parts = self._ask(name, {"job": "read", "first": len(pages), "most": AT_A_TIME}, data)
            media_type, total = str(head["media_type"]), int(cast("int", head["total"]))
            remarks = tuple(cast("list[str]", head["remarks"]))
            about = cast("list[dict[str, object]]", head["pages"])
            if not about:
                raise UnreadableFile(*_sentences("damaged", name))
            for page, png in zip(about, parts, strict=True):
                width, height = cast("float", page["width"]), cast("float", page["height"])
                pages.append(ReadPage(png, width, height, tuple(cast("list[str]", page["codes"]))))
        digest = hashlib.sha256(data).hexdigest()
        return ReadPaper(name, media_type, data, digest, tuple(pages), remarks)

    def black_out(self, png: bytes, width: float, height: float, regions: Sequence[Region]) -> bytes:
        """The page picture with these regions (mm) black in its pixels; what was beneath is gone."""
        shares = [_share(region, width, height) for region in regions]
        _, parts = self._ask("", {"job": "black_out", "regions": shares}, png)
        return parts[0]

    def ink(self, page: ReadPage, region: Region) -> float:
        """The share of dark pixels in a region (mm) of a page: is there ink where a signature belongs?"""
        head, _ = self._ask("", {"job": "ink", "region": _share(region, page.width, page.height)}, page.png)
        return float(cast("float", head["ink"]))

    def render(self, pdf: bytes, page: int, dpi: int) -> bytes:
        """A page (from 1) of one of our own letters as PNG; ours needs no decoder."""
        from helpten_desk.reading.pages import render

        return render(pdf, page, dpi)

    def _ask(
        self,
        name: str,
        head: dict[str, object],
        data: bytes,
        stopped: Callable[[], bool] = lambda: False,
    ) -> tuple[dict[str, object], list[bytes]]:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and module, no foreign argument
            [sys.executable, "-I", "-m", "helpten_desk.reading.decoder"]
            if _installed()
            else [sys.executable, "-m", "helpten_desk.reading.decoder"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            cwd=None if _installed() else _root(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        watch = _Watch(process, self._wall_seconds, self._resident_bytes, stopped)
        watch.start()
        try:
            assert process.stdin is not None and process.stdout is not None
            send(process.stdin, head, data)
            process.stdin.close()
            answer, parts = receive(process.stdout)
        except (EOFError, OSError, ValueError):
            watch.join()
            raise UnreadableFile(*_sentences(watch.reason or "damaged", name)) from None
        finally:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                with contextlib.suppress(OSError):  # what was not sent yet has no reader any more
                    if stream is not None:
                        stream.close()
            watch.join()
        if "failed" in answer:
            raise UnreadableFile(*_sentences(str(answer["failed"]), name))
        return answer, parts


class _Watch(threading.Thread):
    """Kills the decoder when it takes too long or too much, or when it is stopped; `reason` says which."""

    def __init__(
        self,
        process: "subprocess.Popen[bytes]",
        wall_seconds: float,
        resident_bytes: int,
        stopped: Callable[[], bool],
    ) -> None:
        super().__init__(name="reading-watch", daemon=True)
        self.reason = ""
        self._process = process
        self._until = time.monotonic() + wall_seconds
        self._resident_bytes = resident_bytes
        self._stopped = stopped

    def run(self) -> None:
        try:
            seen = psutil.Process(self._process.pid)
            while self._process.poll() is None:
                usage = seen.cpu_times()
                if self._stopped():
                    self.reason = "stopped"
                elif usage.user + usage.system > CPU_SECONDS or time.monotonic() > self._until:
                    self.reason = "too_slow"
                elif seen.memory_info().rss > self._resident_bytes:
                    self.reason = "too_large"
                if self.reason:
                    self._process.kill()
                    return
                time.sleep(0.03)
            if self._process.returncode in (-9, -24):  # killed by the kernel's own CPU limit
                self.reason = "too_slow"
        except psutil.Error:
            return


def _share(region: Region, width: float, height: float) -> list[float]:
    x, y, across, down = region
    return [x / width, y / height, across / width, down / height]


def _root() -> Path:
    return Path(__file__).parents[2]


def _installed() -> bool:
    return "site-packages" in Path(__file__).parts


def _environment() -> dict[str, str]:
    """Only what an interpreter needs to start: no passwords, no settings, no paths of ours."""
    kept = ("SYSTEMROOT", "PATH", "LD_LIBRARY_PATH", "TEMP", "TMP", "TMPDIR")
    return {name: os.environ[name] for name in kept if name in os.environ}


def _sentences(reason: str, name: str) -> tuple[Sentence, Sentence]:
    """What is wrong with the file and what to do, by the decoder's word for it."""
    again = say("Ask the sender for the paper, or scan it again.")
    known = {
        "empty": (say("The file {name} is empty.", name=name), again),
        "unknown_type": (
            say("{name} is not a PDF, TIFF, JPEG or PNG file, whatever its name says.", name=name),
            say("Choose a file of one of these kinds."),
        ),
        "encrypted": (
            say("{name} is locked with a password.", name=name),
            say("Ask the sender for a file without one."),
        ),
        "damaged": (say("{name} is damaged or cut short.", name=name), again),
        "no_pages": (say("{name} has no pages.", name=name), again),
        "too_many_pages": (
            say("{name} has more than 200 pages.", name=name),
            say("Split it, and file the parts one by one."),
        ),
        "too_many_bytes": (
            say("{name} is larger than 50 MB.", name=name),
            say("Scan it again at 300 dpi or less."),
        ),
        "too_large": (
            say("A page of {name} is too large to be a letter.", name=name),
            say("Scan it again at 300 dpi or less."),
        ),
        "too_slow": (
            say("{name} took too long to read, so reading was stopped.", name=name),
            say("Print the file and scan the paper."),
        ),
        "cannot_open": (
            say("{name} cannot be opened.", name=name),
            say("Check that the file is still there and that you may read it."),
        ),
    }
    return (known | _of_tables(name)).get(reason, known["damaged"])


def _of_tables(name: str) -> dict[str, tuple[Sentence, Sentence]]:
    """What may be wrong with a table of text."""
    save_anew = say("Save it as text in UTF-8, the columns separated by tabs or semicolons.")
    return {
        "not_text": (say("{name} is not a table of text.", name=name), save_anew),
        "encoding": (say("The letters of {name} are neither UTF-8 nor Latin-1.", name=name), save_anew),
        "table_too_large": (
            say("{name} is too large to be a table of postcodes.", name=name),
            say("Choose a file of at most 8 MB, 100,000 lines and 4,000 signs in a line."),
        ),
        "stopped": (
            say("Reading {name} was stopped.", name=name),
            say("Choose the file again when you want it."),
        ),
    }
