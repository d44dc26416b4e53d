"""Who may do what to which table on the server: one table of permissions, from which the grants are made.

The server is the layer that is trusted: what a clerk's own program tries is judged by these grants,
the triggers and the policies, not by the desk. Everyone is refused whatever is not written here.

What these grants do not do: a clerk and a contact person may read, with a program of their own, all that
their role reads, identity codes and protected addresses among it, and no line is written then. Only the
desk writes a look into the journal before it shows anything; the server does not make it so.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, text

from helpten_desk.domain.accounts import Role


class Verb(StrEnum):
    """What can be done to a table's rows. TRUNCATE, REFERENCES and TRIGGER are granted to nobody."""

    SELECT = "SELECT"
    INSERT = "INSERT"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    LOCK = "UPDATE (id)"  # lets SELECT … FOR UPDATE wait for other writers, and is no leave to change


Verbs = frozenset[Verb]
READ = frozenset({Verb.SELECT})
WRITE = frozenset({Verb.INSERT})  # blind: what is written cannot be read back
ADD = frozenset({Verb.SELECT, Verb.INSERT})  # rows that stay as they were written
KEEP = frozenset({Verb.SELECT, Verb.INSERT, Verb.UPDATE})  # corrected, never removed
REPLACE = KEEP | {Verb.DELETE}  # the working copy of something, rewritten as a whole

_RECORDS: Mapping[Role, Verbs] = {Role.CLERK: KEEP, Role.CONTACT_PERSON: READ}
_CASES: Mapping[Role, Verbs] = {Role.CLERK: KEEP, Role.CONTACT_PERSON: KEEP}
_LASTING: Mapping[Role, Verbs] = {Role.CLERK: ADD, Role.CONTACT_PERSON: ADD}
_REVIEW: Mapping[Role, Verbs] = {Role.CLERK: REPLACE, Role.CONTACT_PERSON: REPLACE}
_SETTINGS: Mapping[Role, Verbs] = dict.fromkeys(Role, READ) | {Role.ADMINISTRATOR: REPLACE}

PERMISSIONS: Mapping[str, Mapping[Role, Verbs]] = {
    # What is held of people and companies.
    "parties": _RECORDS,
    "people": _RECORDS,
    "previous_names": _RECORDS,
    "addresses": _RECORDS,
    "protections": _RECORDS,
    "emails": _RECORDS,
    "phones": _RECORDS,
    "identities": _RECORDS,
    "companies": _RECORDS,
    "employments": _RECORDS,
    "contracts": _RECORDS,
    "services": _RECORDS,
    "vehicles": _RECORDS,
    "units": _RECORDS,
    "programmes": _RECORDS,
    "stakeholders": _RECORDS,
    "authorisations": _RECORDS,
    "benefits": _RECORDS,
    "reports": _RECORDS,
    "permissions": _RECORDS,
    "prohibitions": _RECORDS,
    "billing_accounts": _RECORDS,
    "invoices": _RECORDS,
    "reminders": _RECORDS,
    "collection_cases": _RECORDS,
    "trips": _RECORDS,
    "contacts": _RECORDS,
    "notes": _RECORDS,
    "sources": _RECORDS,
    "origins": _RECORDS,
    # Whoever reads the journal of a person reads it of the records merged with hers.
    "pair_decisions": {**_RECORDS, Role.AUDITOR: READ, Role.ADMINISTRATOR: READ},
    "search_keys": {Role.CLERK: REPLACE, Role.CONTACT_PERSON: READ},  # follow the names they are made of
    "search_parties": {Role.CLERK: REPLACE, Role.CONTACT_PERSON: READ},
    "search_postings": {Role.CLERK: REPLACE, Role.CONTACT_PERSON: READ},
    "search_words": {Role.CLERK: REPLACE, Role.CONTACT_PERSON: READ},
    "search_parts": {Role.CLERK: REPLACE, Role.CONTACT_PERSON: READ},
    # Alone in tables of their own, so that these lines can be cut without touching another.
    "identity_codes": {Role.CLERK: KEEP, Role.CONTACT_PERSON: READ},
    "protected_addresses": {Role.CLERK: KEEP, Role.CONTACT_PERSON: READ},
    "sign_ins": {Role.CLERK: KEEP, Role.CONTACT_PERSON: READ},
    "request_codes": _CASES,
    # The desk's cases and papers.
    "requests": _CASES,
    "request_steps": _LASTING,
    "request_owners": _LASTING,
    "request_reviews": _CASES,
    "request_withheld": _REVIEW,
    "request_redactions": _REVIEW,
    "request_places": _REVIEW,
    "mailings": _LASTING,
    "papers": _CASES,
    "paper_contents": _LASTING,
    "paper_pages": _LASTING,
    "paper_parties": _CASES,
    "letters": _LASTING,
    "disclosures": _LASTING,
    "drafts": dict.fromkeys(Role, REPLACE),  # one's own: see POLICIES
    # The desk itself.
    "settings": _SETTINGS,
    "partners": _SETTINGS,
    "postcodes": _SETTINGS,
    "users": dict.fromkeys(Role, READ) | {Role.ADMINISTRATOR: KEEP},
    "user_roles": dict.fromkeys(Role, READ) | {Role.ADMINISTRATOR: REPLACE},
    "user_keys": dict.fromkeys(Role, READ) | {Role.ADMINISTRATOR: REPLACE},
    # Everyone enters her own; an administrator another's. Taken back, a row stays.
    "absences": {
        Role.CLERK: KEEP,
        Role.CONTACT_PERSON: KEEP,
        Role.ADMINISTRATOR: KEEP,
        Role.AUDITOR: READ,
    },
    "alembic_version": dict.fromkeys(Role, READ),
    # The journal: everyone's deeds are written; an auditor reads it, and an administrator.
    "journal": dict.fromkeys(Role, WRITE) | {Role.AUDITOR: ADD, Role.ADMINISTRATOR: ADD},
    "journal_head": dict.fromkeys(Role, READ | {Verb.LOCK}),  # begun at set-up; a trigger moves it
    "person_keys": {
        Role.CLERK: ADD,
        Role.CONTACT_PERSON: ADD,
        Role.ADMINISTRATOR: KEEP,  # an erasure destroys the key; its row stays
        Role.AUDITOR: ADD,
    },
    "operations": dict.fromkeys(Role, ADD),
}

MINE = "user_id = (SELECT id FROM users WHERE login = session_user)"
MINE_OR_CHIEF = f"{MINE} OR pg_has_role(session_user, '{{administrators}}', 'MEMBER')"

# Which rows of a table are somebody's, by command; a table that is not here is everybody's as a whole.
POLICIES: Mapping[str, Mapping[str, str]] = {
    "drafts": {"ALL": MINE},  # what somebody is typing is nobody else's
    "absences": {"SELECT": "true", "INSERT": MINE_OR_CHIEF, "UPDATE": MINE_OR_CHIEF},
}


@dataclass(frozen=True, slots=True)
class ServerRoles:
    """The database roles of one register; the prefix lets several registers live on one server."""

    prefix: str

    def __post_init__(self) -> None:
        """Refuse a prefix with which a role's name would be cut off at 63 bytes."""
        if not self.prefix or len(self.group(Role.CONTACT_PERSON).encode()) > 63:
            raise ValueError("the prefix of the roles is empty or too long")

    @property
    def owner(self) -> str:
        """Owns every table and migrates; nobody signs in as the owner."""
        return f"{self.prefix}_owner"

    @property
    def keeper(self) -> str:
        """May make logins, and only inside `login_functions`; nobody signs in as the keeper."""
        return f"{self.prefix}_keeper"

    def group(self, role: Role) -> str:
        """The group that holds the grants of a role; people's logins are its members."""
        return f"{self.prefix}_{role}"

    @property
    def groups(self) -> tuple[str, ...]:
        """All groups."""
        return tuple(self.group(role) for role in Role)


def roles_of(connection: Connection) -> ServerRoles:
    """The roles of the register at the other end of the connection: told by who owns its schema."""
    owner = connection.execute(
        text("SELECT pg_get_userbyid(nspowner)::text FROM pg_namespace WHERE nspname = 'public'")
    ).scalar_one()
    if not owner.endswith("_owner"):
        raise ValueError("this database has not been provisioned")
    return ServerRoles(owner.removesuffix("_owner"))


def grant(connection: Connection) -> None:
    """Take every right away and give those of PERMISSIONS, as the owner of the tables."""
    roles = roles_of(connection)
    quote = connection.dialect.identifier_preparer.quote
    everyone = ", ".join(["PUBLIC", *map(quote, roles.groups)])
    statements = [f"REVOKE ALL ON ALL {kind} IN SCHEMA public FROM {everyone}" for kind in _KINDS]
    for table, permissions in PERMISSIONS.items():
        for role, verbs in permissions.items():
            group = quote(roles.group(role))
            statements.append(f"GRANT {', '.join(sorted(verbs))} ON {quote(table)} TO {group}")
            if Verb.INSERT in verbs:
                statements += [
                    f"GRANT USAGE ON SEQUENCE {sequence} TO {group}"
                    for sequence in _sequences(connection, table)
                ]
    for table, policies in POLICIES.items():
        statements.append(f"ALTER TABLE {quote(table)} ENABLE ROW LEVEL SECURITY")
        for command, condition in policies.items():
            policy = "own" if command == "ALL" else f"own_{command.lower()}"
            administrators = roles.group(Role.ADMINISTRATOR).replace("'", "''")
            condition = condition.format(administrators=administrators)
            seen = "" if command == "INSERT" else f" USING ({condition})"
            written = "" if command == "SELECT" else f" WITH CHECK ({condition})"
            statements += [
                f"DROP POLICY IF EXISTS {policy} ON {quote(table)}",
                f"CREATE POLICY {policy} ON {quote(table)} FOR {command}{seen}{written}",
            ]
    for statement in statements:
        connection.exec_driver_sql(statement)


_KINDS = ("TABLES", "SEQUENCES", "FUNCTIONS")


def _sequences(connection: Connection, table: str) -> list[str]:
    """The sequences that number the table's rows, quoted; an INSERT needs to take from them."""
    found = connection.execute(
        text(
            "SELECT d.objid::regclass::text FROM pg_depend d"
            " JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'"
            " WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass"
            " AND d.refobjid = to_regclass(:name) AND d.deptype IN ('a', 'i')"
        ),
        {"name": f"public.{connection.dialect.identifier_preparer.quote(table)}"},
    )
    return list(found.scalars())
