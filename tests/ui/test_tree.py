"""The tick tree: it asks and changes nothing before a ground is chosen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from helpten_desk.ui.lists.tree import TickNode, TickTree, Withholding
from tests.ui.sample import press


def nodes(withheld: Withholding | None = None) -> list[TickNode]:
    call = TickNode("call", "Puhelu", withheld=withheld)
    return [
        TickNode("basic", "Perustiedot", children=(TickNode("name", "Matti", label="Nimi"),)),
        TickNode(
            "use", "Käyttö", children=(call, TickNode("trip", "Matka"), TickNode("pin", "PIN", fixed=True))
        ),
        TickNode("told", "Muut", children=(TickNode("none", "", missing="Ei tietoja"),)),
    ]


class TestTree:
    def test_the_model_keeps_qts_rules(self, qapp: QApplication) -> None:
        tree = TickTree("Mitä lähetetään")
        tester = QAbstractItemModelTester(
            tree.view.tick_model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        tree.set_nodes(nodes())
        tree.set_nodes(nodes(Withholding("peruste")))
        assert tester.model() is tree.view.tick_model

    def test_a_tick_asks_and_nothing_changes_before_a_ground_is_chosen(self, qapp: QApplication) -> None:
        tree = TickTree("Mitä lähetetään")
        tree.resize(500, 400)
        tree.show()
        asked: list[object] = []
        tree.tick_asked.connect(asked.append)
        tree.set_nodes(nodes())
        tree.open_node("use")
        tree.choose("call")
        press(tree.view, Qt.Key.Key_Space)
        model = tree.view.tick_model
        assert asked == ["call"]
        assert model.data(model.index_of("call"), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        tree.set_nodes(nodes(Withholding("vakava vaara", "27 §")))
        assert model.data(model.index_of("call"), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
        group = model.item(model.index_of("use"))
        assert group is not None
        assert (group.count, group.tick) == ("2 / 3", Qt.CheckState.PartiallyChecked)
        assert tree.view.isExpanded(model.index_of("use"))
        current = model.item(tree.view.currentIndex())
        assert current is not None and current.node.key == "call"
        assert "vakava vaara" in model.data(model.index_of("call"), Qt.ItemDataRole.AccessibleTextRole)

    def test_what_is_only_named_as_held_has_no_tick(self, qapp: QApplication) -> None:
        tree = TickTree("Mitä lähetetään")
        asked: list[object] = []
        tree.tick_asked.connect(asked.append)
        tree.set_nodes(nodes())
        tree.open_node("use")
        tree.choose("pin")
        press(tree.view, Qt.Key.Key_Space)
        assert asked == []

    def test_a_long_value_is_whole_in_the_tool_tip_and_never_read_as_markup(self, qapp: QApplication) -> None:
        tree, long = TickTree("Mitä lähetetään"), "<b>Sovittu</b> puhelimessa " * 12
        tree.set_nodes([TickNode("note", long, label="Muistiinpano")])
        told = tree.view.tick_model.data(tree.view.tick_model.index_of("note"), Qt.ItemDataRole.ToolTipRole)
        assert "Muistiinpano: " in told and told.count("&lt;b&gt;Sovittu") == 12

    def test_an_empty_group_counts_nothing(self, qapp: QApplication) -> None:
        tree = TickTree("Mitä lähetetään")
        tree.set_nodes(nodes())
        group = tree.view.tick_model.item(tree.view.tick_model.index_of("told"))
        assert group is not None and group.count == "0"

    def test_the_pointer_ticks_opens_and_asks_for_another_ground(self, qapp: QApplication) -> None:
        tree = TickTree("Mitä lähetetään")
        tree.resize(500, 500)
        tree.show()
        asked, grounds = list[object](), list[object]()
        tree.tick_asked.connect(asked.append)
        tree.ground_asked.connect(grounds.append)
        tree.set_nodes(nodes(Withholding("vakava vaara", "27 §")))
        view, model = tree.view, tree.view.tick_model
        click = Qt.MouseButton.LeftButton
        group = view.visualRect(model.index_of("basic"))
        QTest.mouseClick(view.viewport(), click, pos=QPoint(24, group.center().y()))
        assert view.isExpanded(model.index_of("basic"))
        QTest.mouseClick(view.viewport(), click, pos=QPoint(46, group.center().y()))
        assert asked == ["basic"]
        withheld = view.visualRect(model.index_of("call"))
        QTest.mouseClick(view.viewport(), click, pos=QPoint(withheld.right() - 40, withheld.bottom() - 12))
        assert grounds == ["call"]
        assert not tree.grab().isNull()


def test_a_text_that_its_row_cuts_is_read_in_full_beneath_the_tree(qapp: QApplication) -> None:
    long = "Naapuri kertoi, että auto on ollut pihassa koko viikon. " * 8
    tree = TickTree("Lähetetään")
    tree.resize(480, 300)
    tree.show()
    tree.set_nodes([TickNode("short", "Lyhyt", label="Nimi"), TickNode("long", long, label="Merkintä")])
    assert tree.whole == ""
    tree.choose("long")
    assert tree.whole == f"Merkintä: {long}"
    tree.choose("short")
    assert tree.whole == ""
    tree.close()
