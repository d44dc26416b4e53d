"""The tests' own servers keep what the tests of the register and of printing take for granted."""

import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
import psycopg
import pytest
from reportlab.pdfgen import canvas

from tests.servers.cups import Printer, cups, missing
from tests.servers.postgresql import Server, postgresql

needs_printer = pytest.mark.skipif(bool(missing()), reason=missing())


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with postgresql() as server:
        yield server


@pytest.fixture
def tls(server: Server) -> dict[str, Any]:
    if not server.tls:
        pytest.skip("this PostgreSQL is built without TLS; install the system's (desk.py test says how)")
    return {"host": "localhost", "sslmode": "verify-full", "sslrootcert": str(server.ca_file)}


@pytest.fixture
def printer() -> Iterator[Printer]:
    with cups() as printer:
        yield printer


def test_postgresql_asks_for_the_password_on_the_local_socket_too(server: Server) -> None:
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        server.connect(password="wrong")


def test_postgresql_keeps_passwords_as_scram_only(server: Server) -> None:
    with server.connect() as connection:
        connection.execute("CREATE ROLE clerk LOGIN PASSWORD 'Salasana 1'")
        row = connection.execute("SELECT rolpassword FROM pg_authid WHERE rolname = 'clerk'").fetchone()
    assert row is not None and row[0].startswith("SCRAM-SHA-256$")
    with server.connect(user="clerk", password="Salasana 1") as connection:
        assert connection.execute("SELECT session_user").fetchone() == ("clerk",)


def test_postgresql_is_verified_by_its_authority(server: Server, tls: dict[str, Any]) -> None:
    with server.connect(**tls) as connection:
        assert connection.pgconn.ssl_in_use


def test_postgresql_fails_with_another_authority(server: Server, tls: dict[str, Any]) -> None:
    with pytest.raises(psycopg.OperationalError, match="certificate verify failed"):
        server.connect(**tls | {"sslrootcert": str(server.wrong_ca_file)})


def test_postgresql_fails_under_another_name(server: Server, tls: dict[str, Any]) -> None:
    with pytest.raises(psycopg.OperationalError, match="does not match host name"):
        server.connect(**tls | {"host": "db.mail.example", "hostaddr": "127.0.0.1"})


def test_postgresql_refuses_tcp_without_tls(server: Server, tls: dict[str, Any]) -> None:
    with pytest.raises(psycopg.OperationalError, match="no encryption"):
        server.connect(host="127.0.0.1", sslmode="disable")


def test_databases_are_made_and_removed_while_somebody_is_connected(server: Server) -> None:
    server.create_database("rekisteri")
    with server.connect("rekisteri") as connection:
        assert connection.execute("SHOW server_encoding").fetchone() == ("UTF8",)
        server.drop_database("rekisteri")
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        server.connect("rekisteri")


@pytest.mark.skipif(os.name == "nt", reason="Windows refuses administrators by pg_ctl itself")
def test_postgresql_never_runs_as_root(server: Server) -> None:
    owner = (server.log.parent / "data" / "postmaster.pid").stat().st_uid
    assert owner != 0


def test_nothing_is_left_when_postgresql_has_stopped() -> None:
    with postgresql() as server:
        folder = server.log.parent
        assert folder.is_dir()
    assert not folder.exists()
    with pytest.raises(psycopg.OperationalError):
        server.connect(host="127.0.0.1")


@needs_printer
def test_a_job_comes_out_as_paper_with_what_was_asked_for(printer: Printer) -> None:
    command = ["lp", "-h", printer.server, "-d", printer.queue, "-t", "Answer 2026-00001"]
    options = ["-n", "2", "-o", "sides=two-sided-long-edge", "-o", "media=A4"]
    subprocess.run([*command, *options], input=_letter("Hei Mäkinen", "Toinen sivu"), check=True)
    (job,) = printer.jobs()
    assert (job.title, job.copies, job.sides) == ("Answer 2026-00001", 2, "two-sided-long-edge")
    with pdfplumber.open(BytesIO(job.pdf)) as paper:
        # two copies of a letter of two pages, as the printer got them
        assert [page.extract_text() for page in paper.pages[:2]] == ["Hei Mäkinen", "Toinen sivu"]


@needs_printer
def test_a_paused_printer_keeps_the_jobs(printer: Printer) -> None:
    printer.pause()
    command = ["lp", "-h", printer.server, "-d", printer.queue]
    subprocess.run(command, input=_letter("Odottaa"), check=True)
    assert printer.waiting() == 1
    printer.resume()
    assert len(printer.jobs()) == 1


@needs_printer
def test_the_printer_leaves_nothing_behind() -> None:
    with cups() as printer:
        folder = Path(printer.server).parent
    assert not folder.exists()
    assert not list(Path("/etc/cups").glob(f"*{folder.name.replace('-', '')}*"))


@pytest.mark.parametrize(("ci", "failed"), [("true", True), ("", False)])
def test_a_skip_fails_where_everything_must_run(tmp_path: Path, ci: str, failed: bool) -> None:
    (tmp_path / "test_skipped.py").write_text(
        "import pytest\n"
        "def test_passes(): pass\n"
        "def test_skips(): pytest.skip('no scanner')\n"
        "@pytest.mark.xfail\n"
        "def test_is_known_to_fail(): assert False\n"
    )
    (tmp_path / "test_module.py").write_text("import pytest\npytest.importorskip('no_such_module')\n")
    options = ["-c", os.devnull, "--rootdir", str(tmp_path), "--continue-on-collection-errors"]
    plugins = ["-p", "tests.servers.strict", "-p", "no:cacheprovider", "-p", "no:pytest-qt"]
    command = [sys.executable, "-m", "pytest", *options, *plugins, str(tmp_path)]
    root = Path(__file__).parents[2]
    result = subprocess.run(
        command, cwd=root, env=os.environ | {"CI": ci}, capture_output=True, text=True, check=False
    )
    assert (result.returncode != 0) is failed, result.stdout
    assert ("CI=true allows no skip. Skipped: no scanner" in result.stdout) is failed, result.stdout
    assert ("1 failed, 1 passed, 1 xfailed, 1 error" in result.stdout) is failed


def _letter(*pages: str) -> bytes:
    file = BytesIO()
    letter = canvas.Canvas(file, pagesize=(595, 842))
    for text in pages:
        letter.drawString(72, 700, text)
        letter.showPage()
    letter.save()
    return file.getvalue()
