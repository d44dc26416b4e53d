"""`packaging/desk.py`: what a newcomer with nothing but Python and this checkout goes through."""

import ast
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import desk
import environment
import pytest
import system
import translations
from environment import SetUpError
from PySide6.QtCore import QTranslator

PACKAGING = environment.ROOT / "packaging"
SOURCES = sorted(PACKAGING.glob("*.py"))


class Calls(list[list[str]]):
    """Stands for `subprocess`: notes what would be started; a command with `failing` in it fails."""

    failing = "nothing"
    output = ""

    def __call__(self, command: list[str | Path], **_: object) -> int:
        self.append([str(part) for part in command])
        return int(self.failing in self[-1])

    def run(self, command: list[str | Path], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, self(command), self.output, "")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with its environment made, apart from the real one."""
    folder = tmp_path / ".venv"
    (folder / "bin").mkdir(parents=True)
    for version in ("python3.11", "python3.12"):
        (tmp_path / version).touch()
    (folder / "bin" / "python").symlink_to(tmp_path / "python3.11")
    (tmp_path / "requirements.lock").write_text("reportlab==5.1.0")
    (tmp_path / "requirements-dev.lock").write_text("reportlab==5.1.0\npytest==9.2.0")
    monkeypatch.setattr(environment, "FOLDER", folder)
    monkeypatch.setattr(environment, "STAMP", folder / "helpten-desk.json")
    monkeypatch.setattr(environment, "FOR_THE_DESK", tmp_path / "requirements.lock")
    monkeypatch.setattr(environment, "WINDOWS", False)
    return tmp_path


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    calls = Calls()
    monkeypatch.setattr("subprocess.call", calls)
    monkeypatch.setattr("subprocess.run", calls.run)
    return calls


def pip_calls(calls: Calls) -> list[list[str]]:
    return [call for call in calls if "install" in call]


# --- Python itself


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.name)
def test_it_needs_nothing_but_python(file: Path) -> None:
    own = {source.stem for source in SOURCES}
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            assert name.partition(".")[0] in sys.stdlib_module_names | own


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.name)
def test_an_old_python_gets_as_far_as_the_message(file: Path) -> None:
    assert ast.parse(file.read_text(encoding="utf-8"), feature_version=(3, 8)).body


def test_an_old_python_is_told_what_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], calls: Calls
) -> None:
    monkeypatch.setattr(environment, "OLDEST", (3, 99))
    assert desk.main(["run"]) == 1
    assert "Helpten Desk needs 3.99 or newer" in capsys.readouterr().err
    assert calls == []


def test_help_names_every_command() -> None:
    for command in desk.COMMANDS:
        assert f"\n{command}" in f"\n{desk.HELP}"


# --- the libraries


def test_the_second_start_installs_nothing(checkout: Path, calls: Calls) -> None:
    environment.install(checkout / "requirements.lock")
    (pip,) = pip_calls(calls)
    assert "--require-hashes" in pip and pip[-1].endswith("requirements.lock")
    calls.clear()
    environment.install(checkout / "requirements.lock")
    assert calls == []


def test_a_developer_has_what_the_desk_needs(checkout: Path, calls: Calls) -> None:
    environment.install(checkout / "requirements-dev.lock")
    calls.clear()
    environment.install(checkout / "requirements.lock")
    assert calls == []


def test_a_changed_lock_is_installed(checkout: Path, calls: Calls) -> None:
    environment.install(checkout / "requirements.lock")
    calls.clear()
    (checkout / "requirements.lock").write_text("reportlab==5.2.0")
    environment.install(checkout / "requirements.lock")
    assert len(pip_calls(calls)) == 1


def test_another_python_behind_the_environment_is_noticed(checkout: Path, calls: Calls) -> None:
    environment.install(checkout / "requirements.lock")
    calls.clear()
    python = checkout / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to(checkout / "python3.12")
    environment.install(checkout / "requirements.lock")
    assert len(pip_calls(calls)) == 1


def test_a_moved_checkout_makes_its_environment_anew(
    checkout: Path, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.install(checkout / "requirements.lock")
    calls.clear()
    moved = (checkout / ".venv").rename(checkout / "moved")
    monkeypatch.setattr(environment, "FOLDER", moved)
    monkeypatch.setattr(environment, "STAMP", moved / "helpten-desk.json")
    environment.install(checkout / "requirements.lock")
    assert [sys.executable, "-m", "venv", "--clear", str(moved)] in calls
    assert len(pip_calls(calls)) == 1


def test_a_failed_installation_is_tried_again(checkout: Path, calls: Calls) -> None:
    calls.failing = "install"
    with pytest.raises(SetUpError, match="could not be installed"):
        environment.install(checkout / "requirements.lock")
    calls.failing = "nothing"
    calls.clear()
    environment.install(checkout / "requirements.lock")
    assert len(pip_calls(calls)) == 1


def test_an_environment_that_does_not_work_is_made_anew(checkout: Path, calls: Calls) -> None:
    calls.failing = "-c"  # the question whether it works
    environment.install(checkout / "requirements.lock")
    assert [sys.executable, "-m", "venv", "--clear", str(checkout / ".venv")] in calls


def test_a_python_without_ensurepip_is_named(
    checkout: Path, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls.failing = "-c"
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(SetUpError, match="python3-venv"):
        environment.install(checkout / "requirements.lock")


@pytest.mark.parametrize("file", [environment.FOR_THE_DESK, environment.FOR_DEVELOPERS], ids=lambda f: f.name)
def test_the_locks_name_no_address_and_every_library_has_hashes(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "://" not in text
    assert all("--hash=sha256:" in entry for entry in libraries(text).values())


def test_the_desk_and_its_developers_use_the_same_libraries() -> None:
    lean = libraries(environment.FOR_THE_DESK.read_text(encoding="utf-8"))
    full = libraries(environment.FOR_DEVELOPERS.read_text(encoding="utf-8"))
    assert lean.items() <= full.items()
    assert "pytest" in {name.partition("==")[0] for name in full.keys() - lean.keys()}


def libraries(lock: str) -> dict[str, str]:
    """Each pinned library with its hashes."""
    entries = [entry for entry in lock.split("\n") if not entry.startswith("#")]
    joined = "\n".join(entries).replace("\\\n", " ")
    return dict(line.split(" ", 1) for line in joined.splitlines() if line)


# --- the system


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, calls: Calls) -> Calls:
    """A Debian with apt-get, where nothing that is asked for is there."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(
        "shutil.which", lambda name, path="": name if name in ("apt-get", "ldconfig") else None
    )
    calls.output = "1 libs found\n\tlibGL.so.1 (libc6,x86-64) => /usr/lib/x86_64-linux-gnu/libGL.so.1\n"
    return calls


def test_a_plain_user_gets_the_command_to_run(bare: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    with pytest.raises(SetUpError) as stop:
        system.provide_for_the_desk()
    (command,) = [line for line in str(stop.value).splitlines() if "apt-get" in line]
    assert command.strip().startswith("sudo apt-get install libglib2.0-0 libegl1 ")
    assert "cups-client" in command and "libgl1 " not in command  # that one is there
    assert not [call for call in bare if "apt-get" in call]


def test_root_installs_after_one_update(bare: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    system.provide_for_the_desk()
    update, install = (call for call in bare if "apt-get" in call)
    assert update[1] == "update"
    assert install[1] == "install" and "libxcb-cursor0" in install


def test_a_plain_users_tests_go_on_without_the_servers(
    bare: Calls, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system, "_is_there", lambda program: program != "/usr/lib/postgresql/*/bin/initdb")
    monkeypatch.setattr(system, "LIBRARIES", {})
    system.provide_for_the_tests()
    assert "sudo apt-get install postgresql\n" in capsys.readouterr().out


def test_a_failed_installation_shows_why(bare: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    bare.failing = "install"
    with pytest.raises(SetUpError, match="apt-get could not install"):
        system.provide_for_the_desk()


def test_another_system_than_debian_gets_the_names_too(bare: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name, path="": name if name == "ldconfig" else None)
    with pytest.raises(SetUpError, match=r"On Debian it is in the packages libglib2\.0-0"):
        system.provide_for_the_desk()


def test_windows_needs_no_packages(bare: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    system.provide_for_the_tests()
    assert bare == []


# --- the commands


@pytest.fixture
def set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("provide_for_the_desk", "provide_for_the_tests"):
        monkeypatch.setattr(system, name, lambda: None)
    monkeypatch.setattr(environment, "install", lambda lock: None)
    monkeypatch.setattr(translations, "compile_all", lambda: None)


@pytest.mark.parametrize(
    ("display", "arguments", "command"),
    [
        (True, [], ["demo"]),
        (True, ["--today", "2026-11-24"], ["demo", "--today", "2026-11-24"]),
        (True, ["open"], ["open"]),
        (False, [], ["tour"]),
        (False, ["open"], ["open"]),
    ],
)
@pytest.mark.usefixtures("set_up")
def test_run_shows_the_demo_or_without_a_display_tours_it(
    display: bool, arguments: list[str], command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    became: list[tuple[tuple[str, ...], dict[str, str]]] = []
    monkeypatch.setattr(system, "has_display", lambda: display)
    monkeypatch.setattr(environment, "become", lambda *line, **variables: became.append((line, variables)))
    desk.main(["run", *arguments])
    off_screen = {} if display else {"QT_QPA_PLATFORM": "offscreen"}
    assert became == [(("-m", "helpten_desk", *command), off_screen)]


@pytest.mark.usefixtures("set_up")
def test_check_names_what_failed_and_looks_at_the_rest(
    calls: Calls, capsys: pytest.CaptureFixture[str]
) -> None:
    calls.failing = str(environment.program("mypy"))
    assert desk.main(["check"]) == 1
    assert [Path(call[0]).stem for call in calls] == ["ruff", "ruff", "mypy", "lint-imports"]
    assert capsys.readouterr().out.endswith("check failed: types\n")


@pytest.mark.usefixtures("set_up")
def test_test_checks_first_and_ends_with_pytest(calls: Calls) -> None:
    assert desk.main(["test", "-x", "tests/law"]) == 0
    assert calls[-1][1:] == ["-m", "pytest", "-p", "tests.servers.strict", "-x", "tests/law"]
    calls.failing = "tests/law"
    assert desk.main(["test", "tests/law"]) == 1
    calls.clear()
    calls.failing = "check"  # ruff check
    assert desk.main(["test"]) == 1
    assert not [call for call in calls if "pytest" in call]


# --- the translations


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small program with texts; its translations go beside it."""
    (tmp_path / "helpten_desk").mkdir()
    source = tmp_path / "helpten_desk" / "page.py"
    source.write_text(
        'tr("Open & close")\nsay("%n person(s) found", count=2)\nsay("The file {name} is empty.")\n'
    )
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "translations")
    monkeypatch.setattr(
        translations,
        "call_program",
        lambda name, *line: subprocess.call([environment.program(name), *line], cwd=tmp_path),
    )
    return source


WORDS = {
    "Open & close": "Avaa ja sulje",
    "%n person(s) found": ["Löytyi %n henkilö", "Löytyi %n henkilöä"],
    "The file {name} is empty.": "Tiedosto {name} on tyhjä.",
}


def test_texts_are_collected_translated_and_compiled(texts: Path, tmp_path: Path) -> None:
    assert translations.collect([]) == 3 + 3 + 1  # English lacks only the forms of what is counted
    words = tmp_path / "words.json"
    words.write_text(json.dumps(WORDS), encoding="utf-8")
    assert translations.collect([words]) == 3 + 1
    translations.compile_all()
    translator = QTranslator()
    assert translator.load(str(tmp_path / "translations" / "helpten_desk_fi.qm"))
    assert translator.translate("", "Open & close") == "Avaa ja sulje"
    assert translator.translate("", "%n person(s) found", None, 1) == "Löytyi %n henkilö"
    assert translator.translate("", "%n person(s) found", None, 5) == "Löytyi %n henkilöä"


def test_translations_stay_when_the_source_moves_and_go_when_the_text_goes(
    texts: Path, tmp_path: Path
) -> None:
    words = tmp_path / "words.json"
    words.write_text(json.dumps(WORDS), encoding="utf-8")
    translations.collect([words])
    finnish = translations.FOLDER / "helpten_desk_fi.ts"
    before = finnish.read_bytes()
    texts.write_text("# a new line\n" + texts.read_text())
    translations.collect([])
    assert finnish.read_bytes() == before
    texts.write_text('tr("Open & close")\n')
    translations.collect([])
    assert "henkilö" not in finnish.read_text(encoding="utf-8")


def test_each_language_takes_its_own_words_and_english_only_forms_of_counts(
    texts: Path, tmp_path: Path
) -> None:
    words = tmp_path / "words.json"
    words.write_text(json.dumps({"%n person(s) found": ["%n person found", "%n persons found"]}))
    assert translations.collect([words], "en") == 3 + 3
    translations.compile_all()
    translator = QTranslator()
    assert translator.load(str(tmp_path / "translations" / "helpten_desk_en.qm"))
    assert translator.translate("", "%n person(s) found", None, 1) == "%n person found"
    assert not translator.translate("", "Open & close")


@pytest.mark.usefixtures("texts")
def test_only_what_is_newer_is_compiled(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    translations.FOLDER.mkdir()
    source = translations.FOLDER / "helpten_desk_fi.ts"
    source.touch()
    translations.compile_all()
    assert len(calls) == 1
    source.with_suffix(".qm").touch()
    translations.compile_all()
    assert len(calls) == 1
    os.utime(source, (2**31, 2**31))
    translations.compile_all()
    assert len(calls) == 2


# --- the wheel


def test_the_wheel_carries_the_program_its_resources_and_the_command(tmp_path: Path) -> None:
    build = ["-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run([sys.executable, *build], cwd=environment.ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("helpten_desk-*.whl")
    with zipfile.ZipFile(wheel) as content:
        names = set(content.namelist())
        (entry_points,) = [name for name in names if name.endswith("entry_points.txt")]
        assert "helpten-desk = helpten_desk.commands:main" in content.read(entry_points).decode()
    resources = environment.ROOT / "resources"
    wanted = {file.relative_to(resources).as_posix() for file in resources.rglob("*") if file.is_file()}
    assert wanted and {f"helpten_desk/resources/{name}" for name in wanted} <= names
    assert "helpten_desk/domain/people.py" in names
    assert not [name for name in names if name.startswith("tests/")]
