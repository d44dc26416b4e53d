"""The settings of the register: its controller, its partners, and single values by name."""

import json
from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy import Connection, insert, select, update

from helpten_desk.domain.letters import Controller
from helpten_desk.domain.people import PostalAddress
from helpten_desk.register.model.desk import PartnerRow, SettingRow

CONTROLLER = "controller"
RECOVERY_OPEN = "recovery.open"  # "yes" until the recovery key has been typed back from its paper


class Settings:
    """Reads and changes settings; who may change them is decided above."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str, default: str = "") -> str:
        """The value of a setting, or the default while it has none."""
        value = self._connection.scalar(select(SettingRow.value).where(SettingRow.key == key))
        return default if value is None else value

    def put(self, key: str, value: str) -> None:
        """Give a setting its value."""
        mine = SettingRow.key == key
        changed = self._connection.execute(update(SettingRow).where(mine).values(value=value))
        if not changed.rowcount:
            self._connection.execute(insert(SettingRow).values(key=key, value=value))

    def controller(self) -> Controller | None:
        """The keeper of the register; None until the set-up has named one."""
        kept = self.get(CONTROLLER)
        if not kept:
            return None
        values = json.loads(kept)
        return Controller(**values | {"address": PostalAddress(**values["address"])})

    def save_controller(self, controller: Controller) -> None:
        """Name the keeper of the register, as every letterhead shows it from now on."""
        self.put(CONTROLLER, json.dumps(asdict(controller), ensure_ascii=False))

    def partners(self) -> tuple[str, ...]:
        """The partners that an inspection must ask, in the order in which they were entered."""
        rows = select(PartnerRow.name).where(PartnerRow.active).order_by(PartnerRow.id)
        return tuple(self._connection.scalars(rows))

    def save_partners(self, names: Iterable[str]) -> None:
        """Make these the partners; who is one no longer stays on record as inactive."""
        wanted = tuple(dict.fromkeys(names))
        known = set(self._connection.scalars(select(PartnerRow.name)))
        self._connection.execute(update(PartnerRow).values(active=PartnerRow.name.in_(wanted)))
        for name in wanted:
            if name not in known:
                self._connection.execute(insert(PartnerRow).values(name=name, active=True))
