"""The server's functions for logins: all that a register's administrators can do to those of its people."""

from sqlalchemy import Connection

from helpten_desk.domain.accounts import Role
from helpten_desk.register.rights.grants import ServerRoles

CONNECTIONS_PER_PERSON = 20  # a pool of fifteen, and some for a second start beside a dying first
RESERVED = "42939"  # SQLSTATE reserved_name
SHARED = "55006"  # SQLSTATE object_in_use


def make_functions(connection: Connection, roles: ServerRoles) -> None:
    """Make or renew them; the connection is a superuser's."""
    quote = connection.dialect.identifier_preparer.quote
    administrators = quote(roles.group(Role.ADMINISTRATOR))
    connection.exec_driver_sql(f"SET LOCAL ROLE {quote(roles.keeper)}")
    places = {
        "{prefix}": roles.prefix.replace("'", "''"),
        "{roles}": ", ".join(f"'{role}'" for role in Role),
        "{reserved}": RESERVED,
        "{shared}": SHARED,
        "{verifier}": VERIFIER,
        "{connections}": str(CONNECTIONS_PER_PERSON),
    }
    for signature, body in FUNCTIONS.items():
        name = signature.partition(" RETURNS")[0]
        for place, value in places.items():
            body = body.replace(place, value)
        connection.exec_driver_sql(
            f"CREATE OR REPLACE FUNCTION {signature} LANGUAGE plpgsql SECURITY DEFINER"
            f" SET search_path = pg_catalog, pg_temp AS $function${body}$function$",
            execution_options={"no_parameters": True},  # a percent sign is a percent sign
        )
        connection.exec_driver_sql(f"REVOKE ALL ON FUNCTION {name} FROM PUBLIC")
        connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION {name} TO {administrators}")
    connection.exec_driver_sql("RESET ROLE")


VERIFIER = r"^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$"

# Run as the keeper, who may make roles; who may call them is told by the grant to the administrators.
FUNCTIONS = {
    "public.change_login_roles(login text, roles text[]) RETURNS void": """
DECLARE
    suffix text;
    member boolean;
BEGIN
    PERFORM FROM pg_roles r
        WHERE r.rolname = login AND r.rolcanlogin
        AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls)
        AND NOT pg_has_role(r.oid, '{prefix}_owner', 'MEMBER')
        AND NOT pg_has_role(r.oid, '{prefix}_keeper', 'MEMBER');
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this is not the login of a person' USING ERRCODE = '{reserved}';
    END IF;
    FOREACH suffix IN ARRAY ARRAY[{roles}] LOOP
        member := EXISTS (
            SELECT FROM pg_auth_members m
            WHERE m.member = quote_ident(login)::regrole
            AND m.roleid = quote_ident('{prefix}_' || suffix)::regrole
        );
        IF suffix = ANY (roles) AND NOT member THEN
            EXECUTE format('GRANT %I TO %I', '{prefix}_' || suffix, login);
        ELSIF member AND NOT suffix = ANY (roles) THEN
            EXECUTE format('REVOKE %I FROM %I', '{prefix}_' || suffix, login);
        END IF;
    END LOOP;
END
""",
    "public.add_login(login text, verifier text, roles text[]) RETURNS boolean": r"""
DECLARE
    made boolean := NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login);
BEGIN
    IF made THEN
        IF verifier !~ '{verifier}' THEN
            RAISE EXCEPTION 'this is no SCRAM verifier';
        END IF;
        EXECUTE format(
            'CREATE ROLE %I LOGIN CONNECTION LIMIT {connections} PASSWORD %L', login, verifier
        );
    END IF;
    PERFORM public.change_login_roles(login, roles);
    RETURN made;
END
""",
    # Whoever is a member of anything but this register's groups is not this register's to open.
    "public.reset_login(login text, verifier text) RETURNS void": """
DECLARE
    ours oid[] := ARRAY(SELECT r.oid FROM pg_roles r, unnest(ARRAY[{roles}]) suffix
                        WHERE r.rolname = '{prefix}_' || suffix);
BEGIN
    IF verifier !~ '{verifier}' THEN
        RAISE EXCEPTION 'this is no SCRAM verifier';
    END IF;
    PERFORM FROM pg_roles r
        WHERE r.rolname = login AND r.rolcanlogin
        AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls)
        AND EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid AND m.roleid = ANY (ours));
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this is not the login of a person of this register' USING ERRCODE = '{reserved}';
    END IF;
    PERFORM FROM pg_auth_members m
        WHERE m.member = quote_ident(login)::regrole AND NOT m.roleid = ANY (ours);
    IF FOUND THEN
        RAISE EXCEPTION 'this login belongs to another register too' USING ERRCODE = '{shared}';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
END
""",
}
