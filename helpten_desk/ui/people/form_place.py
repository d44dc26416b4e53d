"""A form that is opened in the place of data is on the screen as a whole, and what is typed in always."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QScrollArea

from helpten_desk.ui.people.edit_form import EditForm

AROUND = 24  # px kept around it


def keep_in_sight(scroll: QScrollArea, form: EditForm) -> None:
    """Scroll to the form now and whenever it is as high as something else."""

    def keep() -> None:
        scroll.ensureWidgetVisible(form, 0, AROUND)
        focused = QApplication.focusWidget()
        if focused is not None and form.isAncestorOf(focused):
            choosing = form.collision.isAncestorOf(focused)
            scroll.ensureWidgetVisible(form.collision if choosing else focused, 0, AROUND)

    form.resized.connect(lambda: QTimer.singleShot(0, form, keep))
