"""A print server of the test run's own, with one queue that prints into PDF files.

It answers on a socket in a temporary folder only, announces nothing and looks for no device,
so no printer of the house is ever touched. The queue is Debian's cups-pdf, whose backend works
for root alone.
"""

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
DAEMON = Path("/usr/sbin/cupsd")
DRIVER = "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd"
QUEUE = "desk"
START_SECONDS = 20
JOB_SECONDS = 60

SERVER_CONFIGURATION = """\
Listen {folder}/cups.sock
LogLevel info
PageLogFormat %j|%{{copies}}|%{{sides}}|%{{media}}|%{{job-name}}
MaxLogSize 0
Browsing No
WebInterface No
IdleExitTimeout 0
ErrorPolicy abort-job
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
FILES_CONFIGURATION = """\
ServerRoot {folder}/server
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/temporary
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
Printcap {folder}/printcap
SystemGroup root
"""
# `Label 1` puts the number of the job into the name of the file.
PRINTER_CONFIGURATION = """\
Out {folder}/printed
Spool {folder}/rendering
Log {folder}
Label 1
Grp root
"""


@dataclass(frozen=True, slots=True)
class Job:
    """A printed job: what the print server was asked for ("-" where nothing), and the paper as PDF."""

    title: str
    copies: int
    sides: str
    media: str
    pdf: bytes


class Printer:
    """A print server with one queue; `server` is what `lp -h` and CUPS_SERVER take."""

    queue = QUEUE

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="helpten-cups-"))
        self._printed = self._folder / "printed"
        self.server = str(self._folder / "cups.sock")
        # cups-pdf reads its settings nowhere else; the name keeps it apart from every other queue.
        self._instance = re.sub(r"\W", "", self._folder.name)
        self._printer_configuration = Path(f"/etc/cups/cups-pdf-{self._instance}.conf")
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._configure()
            self._start()
            self._add_queue()
        except BaseException:
            self.stop()
            raise

    def jobs(self) -> list[Job]:
        """What was printed, in the order of printing; waits until the queue is empty."""
        give_up = time.monotonic() + JOB_SECONDS
        while self.waiting():
            if time.monotonic() > give_up:
                raise RuntimeError(f"The print queue did not finish:\n{self.log()}")
            time.sleep(0.05)
        page_log = self._folder / "page.log"
        lines = page_log.read_text(encoding="utf-8").splitlines() if page_log.exists() else []
        return [self._job(line) for line in lines]

    def waiting(self) -> int:
        """How many jobs are not printed yet."""
        return len(self._run("lpstat", "-W", "not-completed", "-o", QUEUE).splitlines())

    def pause(self) -> None:
        """Hold the queue, as when the paper runs out: jobs wait."""
        self._run("cupsdisable", QUEUE)

    def resume(self) -> None:
        """Let the waiting jobs print."""
        self._run("cupsenable", QUEUE)

    def log(self) -> str:
        """What the print server wrote to its log."""
        log = self._folder / "error.log"
        return log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""

    def stop(self) -> None:
        """Stop the print server and remove its files."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None
        self._printer_configuration.unlink(missing_ok=True)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _job(self, line: str) -> Job:
        number, copies, sides, media, title = line.split("|", 4)
        printed = list(self._printed.glob(f"*job_{number}.pdf"))
        if len(printed) != 1:
            raise RuntimeError(f"Print job {number} left no PDF:\n{self.log()}")
        return Job(title, int(copies) if copies.isdigit() else 1, sides, media, printed[0].read_bytes())

    def _configure(self) -> None:
        for name in ("server", "spool", "cache", "state", "temporary", "printed", "rendering"):
            (self._folder / name).mkdir()
        # The filters work as another account: it passes through the folder and writes in one of it.
        self._folder.chmod(0o711)
        (self._folder / "temporary").chmod(0o1777)
        for file, text in {
            self._folder / "cupsd.conf": SERVER_CONFIGURATION,
            self._folder / "cups-files.conf": FILES_CONFIGURATION,
            self._printer_configuration: PRINTER_CONFIGURATION,
        }.items():
            file.write_text(text.format(folder=self._folder), encoding="utf-8")

    def _start(self) -> None:
        files = self._folder / "cups-files.conf"
        setpriv = shutil.which("setpriv")  # lets the server end even when the test run is killed
        self._process = subprocess.Popen(
            [
                *([setpriv, "--pdeathsig", "TERM"] if setpriv else []),
                *(str(DAEMON), "-f", "-c", str(self._folder / "cupsd.conf"), "-s", str(files)),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        give_up = time.monotonic() + START_SECONDS
        while not Path(self.server).exists():
            if self._process.poll() is not None or time.monotonic() > give_up:
                raise RuntimeError(f"The print server did not start:\n{self.log()}")
            time.sleep(0.02)

    def _add_queue(self) -> None:
        self._run("lpadmin", "-p", QUEUE, "-E", "-v", f"cups-pdf:/{self._instance}", "-m", DRIVER)

    def _run(self, program: str, *arguments: str) -> str:
        # Every client program of CUPS takes the server from here.
        environment = os.environ | {"CUPS_SERVER": self.server, "LC_ALL": "C.UTF-8"}
        result = subprocess.run(
            [program, *arguments], env=environment, capture_output=True, text=True, check=False
        )
        if result.returncode != 0:
            raise RuntimeError(f"{program} failed: {result.stderr}\n{self.log()}")
        return result.stdout


def missing() -> str:
    """Why no print server can run here, in words for a skipped test; "" when it can."""
    if os.name == "nt":
        return "CUPS is not for Windows"
    if os.geteuid() != 0:
        return "the virtual printer cups-pdf works for root only"
    # Only root can see the backend, whose folder entry is closed to others.
    lacking = [str(file) for file in (DAEMON, BACKEND) if not file.exists()]
    return f"not installed: {', '.join(lacking)}" if lacking else ""


@contextmanager
def cups() -> Iterator[Printer]:
    """A print server for as long as the block runs; ask `missing()` first."""
    printer = Printer()
    try:
        yield printer
    finally:
        printer.stop()
