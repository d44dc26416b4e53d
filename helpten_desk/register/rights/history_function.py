"""The server's function for the history of one party: clerks read it out of the journal, and nothing else."""

from sqlalchemy import Connection

from helpten_desk.domain.accounts import Role
from helpten_desk.register.parties.changes import DEEDS
from helpten_desk.register.rights.grants import ServerRoles

READERS = (Role.CLERK, Role.CONTACT_PERSON)

FUNCTION = """
CREATE OR REPLACE FUNCTION public.changes_of(party integer) RETURNS SETOF public.journal
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
    SELECT * FROM public.journal WHERE person = party AND deed LIKE '{deeds}'
$function$
"""


def make_history_function(connection: Connection, roles: ServerRoles) -> None:
    """Make or renew it, after the tables and the grants; the connection is a superuser's.

    It runs as the owner of the journal; what was changed in it is sealed as ever.
    """
    quote = connection.dialect.identifier_preparer.quote
    connection.exec_driver_sql(f"SET LOCAL ROLE {quote(roles.owner)}")
    connection.exec_driver_sql(
        FUNCTION.replace("{deeds}", DEEDS),
        execution_options={"no_parameters": True},  # a percent sign is a percent sign
    )
    groups = ", ".join(quote(roles.group(role)) for role in READERS)
    connection.exec_driver_sql("REVOKE ALL ON FUNCTION public.changes_of FROM PUBLIC")
    connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION public.changes_of TO {groups}")
    connection.exec_driver_sql("RESET ROLE")
