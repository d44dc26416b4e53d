"""Two customer companies with something in every group that a company can have data in."""

from datetime import date, timedelta
from decimal import Decimal

from helpten_desk.services.demo.people import Builder, Employer

# What tells the two apart: how the bill goes, what was agreed by telephone, what was told.
FILLED = (
    (
        "electronic",
        "Kuljettajien määrä",
        "Sopimukseen lisättiin kolme kuljettajaa.",
        "Lasku aina viitteellä.",
    ),
    (
        "email",
        "Laskun oikaisu",
        "Hyvitettiin kahteen kertaan laskutettu laite.",
        "Toimipiste muuttaa keväällä.",
    ),
)


def fill_companies(build: Builder) -> None:
    """Fill the first companies, by the day alone: nothing of chance is drawn away from others."""
    for company, told in zip(build.companies, FILLED, strict=False):
        _Filled(build, company).fill(*told)


class _Filled:
    """The rows of one company, all dated by days before the demo's day."""

    def __init__(self, build: Builder, company: Employer) -> None:
        self._build, self._company = build, company
        self._since = self._ago(700)

    def fill(self, billed_by: str, subject: str, agreed: str, told: str) -> None:
        self._reached()
        self._served()
        self._billed(billed_by)
        on = self._ago(48)
        self._add(
            "contacts",
            "controller",
            on,
            channel="phone",
            at=self._build.moment(on, 10, 5),
            subject=subject,
            note=agreed,
            handled_by="Aino Saari",
        )
        self._add("notes", "person", self._ago(21), told_on=self._ago(21), channel="email", text=told)

    def _ago(self, days: int) -> date:
        return self._build.today - timedelta(days=days)

    def _add(self, table: str, source: str, on: date | None, name: str = "", **values: object) -> int:
        """A row about the company itself, with its source."""
        return self._build.loading.add(
            table, party_id=self._company.id, source_id=self._build.source(source, on, name), **values
        )

    def _reached(self) -> None:
        number = self._company.id
        self._add("emails", "order_form", self._since, address=f"toimisto{number}@mail.example")
        self._add("phones", "order_form", self._since, kind="work", number=f"09 000 {number:04d}")
        for channel, state in (("email", "allowed"), ("phone", "forbidden")):
            self._add(
                "permissions", "person", self._ago(300), channel=channel, state=state, since=self._ago(300)
            )

    def _served(self) -> None:
        vehicle = self._build.loading.add(
            "vehicles",
            party_id=self._company.id,
            registration_number=f"YRI-{self._company.id % 1000:03d}",
            make="Ford",
            model="Transit",
            year=self._since.year,
            held_as="lessee",
            valid_from=self._since,
            source_id=self._build.source("order_form", self._since),
        )
        self._build.loading.add(
            "units",
            vehicle_id=vehicle,
            unit_serial=f"HT-{vehicle:06d}",
            driver_key_serial=f"NK-{vehicle:04d}",
            sim_number=f"8935803{vehicle:06d}",
            installer="Asennus-Koe Oy",
            installed_at="Vantaa",
            installed_on=self._since,
            source_id=self._build.source("partner", self._since, "Asennus-Koe Oy"),
        )
        for kind, name in (("insurance", "Vakuutus Koe Oy"), ("leasing", "Malli Leasing Oy")):
            self._add(
                "stakeholders",
                "partner",
                self._since,
                name,
                kind=kind,
                company=name,
                number=f"Y-{vehicle:05d}",
                vehicle_id=vehicle,
            )
        self._add(
            "programmes", "contract", self._since,
            programme="Helpten Yritys", level="kulta", joined_on=self._since,
        )  # fmt: skip
        self._add(
            "authorisations", "person", self._since, recipient="Tilitoimisto Näyte Oy", scope="kilometres",
            trips="work", starts_on=self._since,
        )  # fmt: skip
        self._add(
            "benefits", "controller", self._ago(120), benefit="Talvirengasetu", offered_on=self._ago(120)
        )
        self._add(
            "reports", "service_use", None, report="Kilometrikorvaukset kuljettajittain",
            covers=str(self._build.today.year - 1), ordered_at=self._build.moment(self._ago(200)),
        )  # fmt: skip

    def _billed(self, way: str) -> None:
        number = self._company.id
        billing = self._build.source("billing", self._ago(30))
        account = self._add(
            "billing_accounts", "billing", self._ago(30), number=f"LT-7{number:05d}", way=way, payer="",
            invoice_address="PL 0, 00101 HELSINKI", iban="FI2112345600000785", opened_on=self._since,
        )  # fmt: skip
        for months in range(1, 5):
            dated = self._ago(30 * months)
            self._build.loading.add(
                "invoices",
                account_id=account,
                number=f"7{number:05d}{months}",
                dated=dated,
                due_on=dated + timedelta(days=14),
                total=Decimal("174.50") + months,
                reference=("1009", "1038", "1106", "1245")[months - 1],
                paid_on=dated + timedelta(days=13) if months > 1 else None,
                source_id=billing,
            )
        late = f"7{number:05d}4"
        self._add(
            "reminders",
            "billing",
            self._ago(100),
            invoice_number=late,
            sent_on=self._ago(100),
            fee=Decimal("5.00"),
        )
        self._add(
            "collection_cases", "billing", self._ago(95), number=f"P-7{number:04d}",
            agency="Perintä Esimerkki Oy", invoice_numbers=late, capital=Decimal("178.50"), state="paid",
            opened_on=self._ago(95), closed_on=self._ago(88),
        )  # fmt: skip
