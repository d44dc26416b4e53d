"""The crash hook: places and types, never a value."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpten_desk.ui.frame import crash


class TestCrash:
    def failing(self, secret: str) -> BaseException:
        try:
            try:
                int(secret)
            except ValueError as error:
                raise KeyError(secret) from error
        except KeyError as error:
            return error
        raise AssertionError

    def test_the_report_has_places_and_types_and_never_a_value(self) -> None:
        report = crash.redacted(
            self.failing("010594Y9032"), "0.1.0", datetime(2026, 11, 24, tzinfo=UTC), "main"
        )
        assert "builtins.KeyError" in report
        assert "builtins.ValueError" in report
        assert "test_crash.py" in report
        assert "010594" not in report
        assert "/" not in report.replace("Helpten Desk", "")

    def test_a_bug_goes_to_the_file_and_to_one_dialog(
        self, qapp: QApplication, qtbot: QtBot, tmp_path: Path
    ) -> None:
        hook = crash.CrashHook(tmp_path, "0.1.0", lambda: datetime(2026, 11, 24, tzinfo=UTC), qapp)
        error = self.failing("Matti Virtanen")
        hook.caught(type(error), error, error.__traceback__)
        hook.caught(type(error), error, error.__traceback__)

        def dialogs() -> list[crash.CrashDialog]:
            return [widget for widget in qapp.topLevelWidgets() if isinstance(widget, crash.CrashDialog)]

        qtbot.waitUntil(lambda: bool(dialogs()))
        written = hook.path.read_text(encoding="utf-8")
        assert written.count("builtins.KeyError") == 2
        assert "Virtanen" not in written
        assert len(dialogs()) == 1
        dialogs()[0].accept()
        hook.close()
