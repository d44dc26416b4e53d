"""Groups 1–3 of § 5: who a person or company is, how to reach them, identity, employer.

Identity codes and protected addresses lie in tables of their own, so that access to them can be
cut without touching the rest.
"""

from datetime import date

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped

from helpten_desk.domain.extracts import Group, Shown
from helpten_desk.register.model.base import Base, RecordRow
from helpten_desk.register.model.held import held, link, plain, subject

# Keys are compared by their bytes on both stores; SQLite does so by itself.
KeyText = Text().with_variant(Text(collation="C"), "postgresql")


class PartyRow(RecordRow):
    """A customer or user of the service: a person or a company."""

    __tablename__ = "parties"
    __subject__ = "id"
    __title__ = "customer_number"

    kind: Mapped[str] = plain("kind")
    customer_number: Mapped[str | None] = held(Group.CUSTOMERSHIP, unique=True, correctable=False)
    customer_since: Mapped[date | None] = held(Group.CUSTOMERSHIP)
    customer_until: Mapped[date | None] = held(Group.CUSTOMERSHIP)


class PersonRow(RecordRow):
    """The basic data of a person."""

    __tablename__ = "people"
    __subject__ = "id"

    id: Mapped[int] = link("parties.id", primary_key=True)
    given_names: Mapped[str] = held(Group.BASIC)
    call_name: Mapped[str] = held(Group.BASIC, default="", server_default="")
    family_name: Mapped[str] = held(Group.BASIC)
    occupation: Mapped[str] = held(Group.BASIC, default="", server_default="")
    language_of_service: Mapped[str] = held(Group.BASIC, vocabulary="language", default="fi")
    home_town: Mapped[str] = held(Group.BASIC, default="", server_default="")
    deceased_on: Mapped[date | None] = held(Group.BASIC)
    sort_key: Mapped[str] = plain("order in lists", KeyText, default="", server_default="", index=True)


class PreviousNameRow(RecordRow):
    """A name the person bore before."""

    __tablename__ = "previous_names"
    __subject__ = "person_id"

    person_id: Mapped[int] = subject("people.id")
    given_names: Mapped[str] = held(Group.BASIC, default="", server_default="")
    family_name: Mapped[str] = held(Group.BASIC, default="", server_default="")
    valid_from: Mapped[date | None] = held(Group.BASIC)
    valid_to: Mapped[date | None] = held(Group.BASIC)


class AddressRow(RecordRow):
    """A postal address that is not protected."""

    __tablename__ = "addresses"

    party_id: Mapped[int] = subject("parties.id")
    kind: Mapped[str] = held(Group.BASIC, vocabulary="address_kind", default="home")
    care_of: Mapped[str] = held(Group.BASIC, default="", server_default="")
    line: Mapped[str] = held(Group.BASIC)
    postcode: Mapped[str] = held(Group.BASIC, default="", server_default="")
    town: Mapped[str] = held(Group.BASIC)
    country: Mapped[str] = held(Group.BASIC, vocabulary="country", default="FI", server_default="FI")
    valid_from: Mapped[date | None] = held(Group.BASIC)
    valid_to: Mapped[date | None] = held(Group.BASIC)


class ProtectedAddressRow(RecordRow):
    """An address under a non-disclosure order (turvakielto): never searched, never shown in a list."""

    __tablename__ = "protected_addresses"

    party_id: Mapped[int] = subject("parties.id")
    kind: Mapped[str] = held(Group.BASIC, vocabulary="address_kind", default="home")
    care_of: Mapped[str] = held(Group.BASIC, shown=Shown.MASKED, default="", server_default="")
    line: Mapped[str] = held(Group.BASIC, shown=Shown.MASKED)
    postcode: Mapped[str] = held(Group.BASIC, shown=Shown.MASKED, default="", server_default="")
    town: Mapped[str] = held(Group.BASIC, shown=Shown.MASKED)
    country: Mapped[str] = held(
        Group.BASIC, shown=Shown.MASKED, vocabulary="country", default="FI", server_default="FI"
    )
    valid_from: Mapped[date | None] = held(Group.BASIC)
    valid_to: Mapped[date | None] = held(Group.BASIC)


class ProtectionRow(RecordRow):
    """A non-disclosure order (turvakielto) and how long it holds."""

    __tablename__ = "protections"
    __subject__ = "person_id"

    person_id: Mapped[int] = subject("people.id")
    ordered_by: Mapped[str] = held(Group.BASIC, default="", server_default="")
    starts_on: Mapped[date] = held(Group.BASIC)
    ends_on: Mapped[date | None] = held(Group.BASIC)


class EmailRow(RecordRow):
    """An e-mail address."""

    __tablename__ = "emails"

    party_id: Mapped[int] = subject("parties.id")
    address: Mapped[str] = held(Group.BASIC)
    valid_from: Mapped[date | None] = held(Group.BASIC)
    valid_to: Mapped[date | None] = held(Group.BASIC)


class PhoneRow(RecordRow):
    """A telephone number, as it was given."""

    __tablename__ = "phones"

    party_id: Mapped[int] = subject("parties.id")
    kind: Mapped[str] = held(Group.BASIC, vocabulary="phone_kind", default="mobile")
    number: Mapped[str] = held(Group.BASIC)
    valid_from: Mapped[date | None] = held(Group.BASIC)
    valid_to: Mapped[date | None] = held(Group.BASIC)


class IdentityRow(RecordRow):
    """Birth date and sex, as stated or as told by the identity code."""

    __tablename__ = "identities"
    __subject__ = "person_id"

    person_id: Mapped[int] = subject("people.id", unique=True)
    born_on: Mapped[date | None] = held(Group.IDENTITY)
    sex: Mapped[str | None] = held(Group.IDENTITY, vocabulary="sex")


class IdentityCodeRow(RecordRow):
    """A personal identity code (henkilötunnus); a changed code stays as history.

    Not unique: two people with one code must be seen and cleared up, not refused unseen.
    """

    __tablename__ = "identity_codes"
    __subject__ = "person_id"

    person_id: Mapped[int] = subject("people.id")
    code: Mapped[str] = held(Group.IDENTITY, KeyText, shown=Shown.MASKED, index=True)
    valid_from: Mapped[date | None] = held(Group.IDENTITY)
    valid_to: Mapped[date | None] = held(Group.IDENTITY)


class CompanyRow(RecordRow):
    """A customer company. What it says of its contact persons stands in `employments`."""

    __tablename__ = "companies"
    __subject__ = "id"
    __title__ = "name"

    id: Mapped[int] = link("parties.id", primary_key=True)
    name: Mapped[str] = held(Group.BASIC)
    business_id: Mapped[str] = held(Group.BASIC, KeyText, default="", server_default="", index=True)
    industry: Mapped[str] = held(Group.BASIC, default="", server_default="")
    language_of_service: Mapped[str] = held(Group.BASIC, vocabulary="language", default="fi")
    sort_key: Mapped[str] = plain("order in lists", KeyText, default="", server_default="", index=True)


class EmploymentRow(RecordRow):
    """A person's employer, and the part she has in the employer's customership.

    The employer's name and business id are kept as the person's own data, so that an employee's
    extract names them without holding the company's data. `contract_id` is the employer's contract,
    of which only the number is shown to the employee.
    """

    __tablename__ = "employments"
    __subject__ = "person_id"
    __title__ = "employer_name"

    person_id: Mapped[int] = subject("people.id")
    company_id: Mapped[int | None] = link("companies.id")
    employer_name: Mapped[str] = held(Group.EMPLOYER)
    business_id: Mapped[str] = held(Group.EMPLOYER, KeyText, default="", server_default="")
    role: Mapped[str | None] = held(Group.EMPLOYER, vocabulary="employment_role")
    title: Mapped[str] = held(Group.EMPLOYER, default="", server_default="")
    contract_id: Mapped[int | None] = held(
        Group.EMPLOYER, ForeignKey("contracts.id"), shows="contracts.number", index=True
    )
    valid_from: Mapped[date | None] = held(Group.EMPLOYER)
    valid_to: Mapped[date | None] = held(Group.EMPLOYER)


class SearchKeyRow(Base):
    """A folded whole by which a party is found; made from the other tables, never typed.

    One B-tree without a row of its own; `register.parties.search_keys` writes it and what follows.
    No foreign key: a person has a score of keys, made in the same unit of work as the person's rows.
    """

    __tablename__ = "search_keys"
    __table_args__ = ({"sqlite_with_rowid": False},)

    kind: Mapped[str] = plain("search", KeyText, primary_key=True)
    key: Mapped[str] = plain("search", KeyText, primary_key=True)
    party_id: Mapped[int] = plain("search", primary_key=True, autoincrement=False)


class SearchPartyRow(Base):
    """All whole keys of one party, a line each, to check what was found by one key against the others;
    and what its row of a list shows (register.parties.shown).
    """

    __tablename__ = "search_parties"

    party_id: Mapped[int] = plain("search", primary_key=True, autoincrement=False)
    shown: Mapped[str] = plain("search", KeyText)
    keys: Mapped[str] = plain("search", KeyText)


class SearchPostingRow(Base):
    """Who bears a word: a compressed set of parties (register.parties.postings)."""

    __tablename__ = "search_postings"
    __table_args__ = ({"sqlite_with_rowid": False},)

    word: Mapped[str] = plain("search", KeyText, primary_key=True)
    block: Mapped[int] = plain("search", primary_key=True, autoincrement=False)
    parties: Mapped[bytes] = plain("search")


class SearchWordRow(Base):
    """The dictionary: every word that is a key of somebody, once, and how many bear it."""

    __tablename__ = "search_words"
    __table_args__ = ({"sqlite_with_rowid": False},)

    word: Mapped[str] = plain("search", KeyText, primary_key=True)
    bearers: Mapped[int] = plain("search")


class SearchPartRow(Base):
    """How a word of the dictionary is found by a part of it, or misspelt: `near` lacks a letter of it."""

    __tablename__ = "search_parts"
    __table_args__ = ({"sqlite_with_rowid": False},)

    kind: Mapped[str] = plain("search", KeyText, primary_key=True)
    part: Mapped[str] = plain("search", KeyText, primary_key=True)
    word: Mapped[str] = plain("search", KeyText, primary_key=True)
