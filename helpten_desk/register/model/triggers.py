"""What the store itself refuses, whoever asks: the triggers of both dialects, as data.

The journal and the letters only grow, the journal's head moves by one step onto the line just
written, an original is never replaced. On the server the actor of a line is the signed-in role.
The migrations run these statements; `attach` gives them to tables made straight from the model.
"""

from typing import Any

from sqlalchemy import Connection, MetaData, event

FROZEN = ("journal", "letters")  # rows are neither changed nor removed
# removed by retention at most
ORIGINAL = ("paper_contents", "request_steps", "request_owners", "mailings")


def _sqlite_refusal(table: str, deed: str) -> str:
    verb = {"update": "changed", "delete": "removed"}[deed]
    return (
        f"CREATE TRIGGER IF NOT EXISTS {table}_no_{deed} BEFORE {deed.upper()} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a row of {table} is never {verb}'); END"
    )


_SQLITE = (
    *(_sqlite_refusal(table, deed) for table in FROZEN for deed in ("update", "delete")),
    *(_sqlite_refusal(table, "update") for table in ORIGINAL),
    # REPLACE removes rows without asking the triggers of DELETE.
    """
CREATE TRIGGER IF NOT EXISTS letters_no_replace BEFORE INSERT ON letters
WHEN EXISTS (SELECT 1 FROM letters
             WHERE id = NEW.id OR (request_id = NEW.request_id AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'a row of letters is never changed'); END
""",
    """
CREATE TRIGGER IF NOT EXISTS journal_continues BEFORE INSERT ON journal
WHEN NOT EXISTS (SELECT 1 FROM journal_head WHERE seq + 1 = NEW.seq AND hash = NEW.previous)
BEGIN SELECT RAISE(ABORT, 'a line must continue the head of the journal'); END
""",
    """
CREATE TRIGGER IF NOT EXISTS journal_moves_head AFTER INSERT ON journal
BEGIN UPDATE journal_head SET seq = NEW.seq, hash = NEW.hash WHERE id = 1; END
""",
    """
CREATE TRIGGER IF NOT EXISTS journal_head_begins BEFORE INSERT ON journal_head
WHEN NEW.seq <> 0 OR EXISTS (SELECT 1 FROM journal) OR EXISTS (SELECT 1 FROM journal_head)
BEGIN SELECT RAISE(ABORT, 'the head of the journal is made once'); END
""",
    """
CREATE TRIGGER IF NOT EXISTS journal_head_steps BEFORE UPDATE ON journal_head
WHEN NEW.id <> OLD.id OR NEW.seq <> OLD.seq + 1
     OR NOT EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq AND hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'the head moves only onto the line just written'); END
""",
    """
CREATE TRIGGER IF NOT EXISTS journal_head_no_delete BEFORE DELETE ON journal_head
BEGIN SELECT RAISE(ABORT, 'the head of the journal is never removed'); END
""",
)


def _postgresql_refusal(table: str, deeds: str, level: str) -> str:
    name = deeds.lower().replace(" or ", "_")
    return (
        f"CREATE OR REPLACE TRIGGER {table}_no_{name} BEFORE {deeds} ON {table} "
        f"FOR EACH {level} EXECUTE FUNCTION refuse_change()"
    )


_POSTGRESQL = (
    """
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'a row of % is never changed or removed', TG_TABLE_NAME USING ERRCODE = '23001';
END $$
""",
    *(_postgresql_refusal(table, "UPDATE OR DELETE", "ROW") for table in FROZEN),
    *(_postgresql_refusal(table, "UPDATE", "ROW") for table in ORIGINAL),
    *(_postgresql_refusal(table, "TRUNCATE", "STATEMENT") for table in (*FROZEN, *ORIGINAL)),
    """
CREATE OR REPLACE FUNCTION journal_continues() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE continues boolean;
BEGIN
    IF NEW.actor <> session_user THEN
        RAISE EXCEPTION 'the actor is the signed-in role' USING ERRCODE = '42501';
    END IF;
    EXECUTE format('SELECT seq + 1 = $1 AND hash = $2 FROM %I.journal_head', TG_TABLE_SCHEMA)
        INTO continues USING NEW.seq, NEW.previous;
    IF continues IS NOT TRUE THEN
        RAISE EXCEPTION 'a line must continue the head of the journal' USING ERRCODE = '23001';
    END IF;
    RETURN NEW;
END $$
""",
    "CREATE OR REPLACE TRIGGER journal_continues BEFORE INSERT ON journal "
    "FOR EACH ROW EXECUTE FUNCTION journal_continues()",
    """
CREATE OR REPLACE FUNCTION journal_moves_head() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('UPDATE %I.journal_head SET seq = $1, hash = $2 WHERE id = 1', TG_TABLE_SCHEMA)
        USING NEW.seq, NEW.hash;
    RETURN NULL;
END $$
""",
    "CREATE OR REPLACE TRIGGER journal_moves_head AFTER INSERT ON journal "
    "FOR EACH ROW EXECUTE FUNCTION journal_moves_head()",
    """
CREATE OR REPLACE FUNCTION journal_head_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE lawful boolean;
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- A second head is refused by the key; so two first writers can meet without a fault.
        EXECUTE format('SELECT $1 = 0 AND NOT EXISTS (SELECT 1 FROM %1$I.journal) '
            'OR EXISTS (SELECT 1 FROM %1$I.journal_head)', TG_TABLE_SCHEMA)
            INTO lawful USING NEW.seq;
    ELSE
        EXECUTE format('SELECT $1 = $2 AND $3 = $4 + 1 '
            'AND EXISTS (SELECT 1 FROM %I.journal WHERE seq = $3 AND hash = $5)', TG_TABLE_SCHEMA)
            INTO lawful USING NEW.id, OLD.id, NEW.seq, OLD.seq, NEW.hash;
    END IF;
    IF NOT lawful THEN
        RAISE EXCEPTION 'the head moves only onto the line just written' USING ERRCODE = '23001';
    END IF;
    RETURN NEW;
END $$
""",
    "CREATE OR REPLACE TRIGGER journal_head_steps BEFORE INSERT OR UPDATE ON journal_head "
    "FOR EACH ROW EXECUTE FUNCTION journal_head_steps()",
    _postgresql_refusal("journal_head", "DELETE", "ROW"),
    _postgresql_refusal("journal_head", "TRUNCATE", "STATEMENT"),
)

TRIGGERS: dict[str, tuple[str, ...]] = {"sqlite": _SQLITE, "postgresql": _POSTGRESQL}


def attach(metadata: MetaData) -> None:
    """Let `metadata.create_all` make the triggers too, after its tables."""
    event.listen(metadata, "after_create", _create)


def _create(target: MetaData, connection: Connection, **rest: Any) -> None:
    for statement in TRIGGERS[connection.dialect.name]:
        connection.exec_driver_sql(statement, execution_options={"no_parameters": True})
