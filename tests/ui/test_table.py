"""Lists: headings, keys, renewed rows, sorting, readers."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from helpten_desk.ui.lists.table import TWO_LINES, Cell, Column, Heading, RowsModel, RowsTable
from helpten_desk.ui.look.looks import scaled
from tests.ui.sample import HOSTILE, press


class TestTable:
    ROWS = (Heading("Sama nimi"), ("Virtanen", 3), ("Korhonen", 1), Heading("Muut"), ("Mäki", 2))

    def table(self) -> RowsTable[tuple[str, int]]:
        made: RowsTable[tuple[str, int]] = RowsTable(
            [
                Column(
                    "Nimi", lambda row: Cell(row[0], "toinen rivi", bold=((0, 3),)), sort=lambda row: row[0]
                ),
                Column("Määrä", lambda row: str(row[1]), width=80, right=True, sort=lambda row: row[1]),
            ],
            name="Henkilöt",
        )
        made.resize(500, 400)
        made.show()
        return made

    def test_the_model_keeps_qts_rules(self, qapp: QApplication) -> None:
        model: RowsModel[tuple[str, int]] = RowsModel([Column("Nimi", lambda row: row[0])])
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.set_rows(self.ROWS)
        model.set_rows([])
        assert tester.model() is model

    def test_arrows_pass_over_headings_and_enter_enters(self, qapp: QApplication) -> None:
        table = self.table()
        table.set_rows(self.ROWS)
        entered: list[object] = []
        table.row_entered.connect(entered.append)
        assert table.current_row == ("Virtanen", 3)
        press(table, Qt.Key.Key_Down)
        press(table, Qt.Key.Key_Down)
        assert table.current_row == ("Mäki", 2)
        press(table, Qt.Key.Key_Up)
        press(table, Qt.Key.Key_Up)
        press(table, Qt.Key.Key_Up)
        assert table.current_row == ("Virtanen", 3)
        press(table, Qt.Key.Key_Return)
        assert entered == [("Virtanen", 3)]

    def test_the_search_field_leads_over_headings(self, qapp: QApplication) -> None:
        table = self.table()
        table.set_rows(self.ROWS)
        table.step_rows(2)
        assert table.current_row == ("Mäki", 2)
        table.step_rows(10)
        assert table.current_row == ("Mäki", 2)
        table.step_rows(-10)
        assert table.current_row == ("Virtanen", 3)

    def test_renewed_rows_keep_the_current_one(self, qapp: QApplication) -> None:
        table = self.table()
        told: list[object] = []
        table.row_changed.connect(told.append)
        table.set_rows(self.ROWS)
        table.step_rows(2)
        table.set_rows([("Uusi", 9), *self.ROWS], keep=lambda row: row == ("Mäki", 2))
        assert table.current_row == ("Mäki", 2)
        table.set_rows([])
        assert told[-1] is None
        assert table.current_row is None

    def test_a_list_without_sections_sorts_by_its_head(self, qapp: QApplication) -> None:
        table = self.table()
        table.set_rows([("B", 1), ("A", 3), ("C", 2)])
        table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
        assert [row[1] for row in table.rows_model.rows if not isinstance(row, Heading)] == [3, 2, 1]
        assert table.current_row == ("B", 1)

    def test_a_reader_hears_the_whole_cell(self, qapp: QApplication) -> None:
        table = self.table()
        table.set_rows(self.ROWS)
        index = table.rows_model.index(1, 0)
        assert table.rows_model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Virtanen, toinen rivi"

    def test_it_paints_hostile_and_long_texts(self, qapp: QApplication) -> None:
        table = self.table()
        table.set_rows([Heading(HOSTILE), (HOSTILE * 20, 1)])
        assert not table.grab().isNull()


def test_a_row_where_a_heading_stood_before_has_its_own_height(qapp: QApplication) -> None:
    table: RowsTable[str] = RowsTable([Column("Name", lambda row: row)], name="List", height=TWO_LINES)
    table.set_rows([Heading("a"), "one", Heading("b"), "two"])
    table.set_rows([Heading("a"), "one", "two", "three"])
    heights = [table.rowHeight(number) for number in range(4)]
    assert heights[1:] == [scaled(TWO_LINES)] * 3 and heights[0] < scaled(TWO_LINES)
