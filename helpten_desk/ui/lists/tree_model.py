"""What the tick tree shows: nodes as frozen values, and the Qt model over them."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from helpten_desk.ui.look.labels import as_plain
from helpten_desk.ui.look.words import number, tr

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Withholding:
    """Why a node is left out: the ground, and under it the provision and what the letter says."""

    ground: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class TickNode:
    """A group, record or datum. Leaves are ticked unless withheld; those above follow from them.

    `label` is a soft word before the text (of a datum). `fixed` leaves have no tick (a secret that is only
    named as held). `counts` is false for a leaf that is no datum; `weight` is of how many data a leaf is
    the sum. `link` is a word at the right end that opens something.
    """

    key: Hashable
    text: str
    label: str = ""
    source: str = ""
    children: tuple["TickNode", ...] = ()
    withheld: Withholding | None = None
    fixed: bool = False
    counts: bool = True
    weight: int = 1
    link: str = ""
    missing: str = ""  # what is said in the place of children when nothing is held


@dataclass(eq=False)
class Item:
    """A node in the tree, with its place and the sums over its leaves."""

    node: TickNode
    above: "Item | None"
    row: int
    children: "list[Item]" = field(default_factory=list)
    total: int = 0
    given: int = 0

    @property
    def depth(self) -> int:
        """0 for a group."""
        return self.above.depth + 1 if self.above is not None else 0

    @property
    def tick(self) -> Qt.CheckState:
        """Ticked, not, or partly."""
        if not self.children:
            return Qt.CheckState.Unchecked if self.node.withheld else Qt.CheckState.Checked
        if self.given == self.total:
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if self.given else Qt.CheckState.Unchecked

    @property
    def count(self) -> str:
        """How many data, as 47 / 48 when some are left out; empty for a leaf of one."""
        if not self.children:
            return number(self.total) if self.total > 1 else ""
        if self.given == self.total:
            return number(self.total)
        return f"{number(self.given)} / {number(self.total)}"

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        node = self.node
        parts = [node.label, node.text, self.count, node.source]
        if node.withheld is not None:
            parts += [tr("Not given: {ground}", ground=node.withheld.ground), node.withheld.told]
        return ", ".join(part for part in parts if part)


class TickModel(QAbstractItemModel):
    """One column over the nodes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: list[Item] = []
        self._items: dict[Hashable, Item] = {}  # by key, from the top down

    def set_nodes(self, nodes: Sequence[TickNode]) -> None:
        """Hold other nodes."""
        self.beginResetModel()
        self._items = {}
        self._roots = [self._item(node, None, row) for row, node in enumerate(nodes)]
        self.endResetModel()

    def item(self, index: Index) -> Item | None:
        """What stands at an index."""
        value = index.internalPointer() if index.isValid() else None
        return value if isinstance(value, Item) else None

    def index_of_item(self, item: Item) -> QModelIndex:
        """Where an item is."""
        return self.createIndex(item.row, 0, item)

    def index_of(self, key: Hashable) -> QModelIndex:
        """Where the node of that key is; an invalid index if nowhere."""
        item = self._items.get(key)
        return self.index_of_item(item) if item is not None else QModelIndex()

    def branches(self) -> list[Hashable]:
        """The keys of all nodes that have children."""
        return [key for key, item in self._items.items() if item.children]

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """The index of a child."""
        children = self._children(parent)
        if column == 0 and 0 <= row < len(children):
            return self.createIndex(row, 0, children[row])
        return QModelIndex()

    def parent(self, index: Index | None = None) -> Any:
        """The index above; without argument the owner, as Qt has it."""
        if index is None:
            return super().parent()
        item = self.item(index)
        if item is None or item.above is None:
            return QModelIndex()
        return self.createIndex(item.above.row, 0, item.above)

    def rowCount(self, parent: Index | None = None) -> int:
        """Children."""
        return 0 if parent is not None and parent.column() > 0 else len(self._children(parent))

    def columnCount(self, parent: Index | None = None) -> int:
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tick, all of it as tool tip (a row cuts what is long) and what a screen reader says."""
        item = self.item(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.node.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_plain(": ".join(part for part in (item.node.label, item.node.text) if part))
        if role == Qt.ItemDataRole.CheckStateRole and not item.node.fixed:
            return item.tick
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Chosen and, unless fixed, ticked."""
        item = self.item(index)
        if item is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if item.node.fixed else flags | Qt.ItemFlag.ItemIsUserCheckable

    def _children(self, parent: Index | None) -> list[Item]:
        item = self.item(parent) if parent is not None else None
        return item.children if item is not None else self._roots

    def _item(self, node: TickNode, above: Item | None, row: int) -> Item:
        item = Item(node, above, row)
        if node.key in self._items:
            raise ValueError("Two nodes of the tree have the same key")
        self._items[node.key] = item
        item.children = [self._item(child, item, at) for at, child in enumerate(node.children)]
        if item.children:
            item.total = sum(child.total for child in item.children)
            item.given = sum(child.given for child in item.children)
        elif node.counts and not node.missing:
            item.total = node.weight
            item.given = 0 if node.withheld else node.weight
        return item
