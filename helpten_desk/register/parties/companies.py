"""What hangs on a customer company beside its own rows: its people, and the driving with its vehicles."""

from datetime import UTC, date, datetime

from sqlalchemy import Connection, bindparam, func, select

from helpten_desk.domain.answers import Driven, Employee
from helpten_desk.domain.people import PartyId
from helpten_desk.register.model.customership import ContractRow, VehicleRow
from helpten_desk.register.model.history import TripRow
from helpten_desk.register.model.people import EmploymentRow
from helpten_desk.register.parties.facts import people_facts
from helpten_desk.register.store.prepared import Prepared

EMPLOYMENTS = Prepared(
    select(
        EmploymentRow.person_id,
        EmploymentRow.role,
        EmploymentRow.title,
        ContractRow.number,
        EmploymentRow.valid_from,
        EmploymentRow.valid_to,
    )
    .outerjoin(ContractRow, ContractRow.id == EmploymentRow.contract_id)
    .where(EmploymentRow.company_id == bindparam("company"), EmploymentRow.person_id.is_not(None))
    .order_by(EmploymentRow.id)
)
DRIVEN = Prepared(
    select(
        VehicleRow.registration_number,
        func.count(TripRow.id),
        func.sum(TripRow.kilometres),
        func.min(TripRow.started_at),
        func.max(TripRow.started_at),
    )
    .join(TripRow, TripRow.vehicle_id == VehicleRow.id)
    .where(VehicleRow.party_id == bindparam("company"))
    .group_by(VehicleRow.registration_number)
    .order_by(VehicleRow.registration_number)
)


class Companies:
    """Reads within one unit of work; `now` tells what is in force."""

    def __init__(self, connection: Connection, now: datetime | None = None) -> None:
        self._connection = connection
        self._today: date = (now or datetime.now(UTC)).date()

    def employees(self, company: PartyId) -> tuple[Employee, ...]:
        """The people whom the company has named: present ones first, contact persons before users."""
        rows = EMPLOYMENTS.rows(self._connection, {"company": company})
        people = people_facts(self._connection, {row[0] for row in rows}, self._today)
        employees = [
            Employee(people[person], role or "", title, contract or "", since, until)
            for person, role, title, contract, since, until in rows
        ]
        return tuple(sorted(employees, key=self._rank))

    def driven(self, company: PartyId) -> tuple[Driven, ...]:
        """The sums of the trips with each vehicle that the company holds or held.

        Who drove, from where and to where is not among them: a look at that is a look at the driver.
        """
        return tuple(Driven(*row) for row in DRIVEN.rows(self._connection, {"company": company}))

    def _rank(self, employee: Employee) -> tuple[bool, bool, str]:
        ended = employee.until is not None and employee.until < self._today
        return ended, employee.role != "contact_person", employee.person.list_name.casefold()
