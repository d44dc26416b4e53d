"""The register as it was first released."""

import sqlalchemy as sa
from alembic import op

from helpten_desk.register.migrations import create_triggers, link_late

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

LATE_LINKS = (("fk_requests_answer_letter_id", "requests", "answer_letter_id", "letters", "id"),)
TRIGGERS = {
    "sqlite": (
        """\
CREATE TRIGGER IF NOT EXISTS journal_no_update
BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'a row of journal is never changed'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS journal_no_delete
BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'a row of journal is never removed'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS letters_no_update
BEFORE UPDATE ON letters
BEGIN SELECT RAISE(ABORT, 'a row of letters is never changed'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS letters_no_delete
BEFORE DELETE ON letters
BEGIN SELECT RAISE(ABORT, 'a row of letters is never removed'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS paper_contents_no_update
BEFORE UPDATE ON paper_contents
BEGIN SELECT RAISE(ABORT, 'a row of paper_contents is never changed'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS request_steps_no_update
BEFORE UPDATE ON request_steps
BEGIN SELECT RAISE(ABORT, 'a row of request_steps is never changed'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS request_owners_no_update
BEFORE UPDATE ON request_owners
BEGIN SELECT RAISE(ABORT, 'a row of request_owners is never changed'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS mailings_no_update
BEFORE UPDATE ON mailings
BEGIN SELECT RAISE(ABORT, 'a row of mailings is never changed'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS letters_no_replace BEFORE INSERT ON letters
WHEN EXISTS (SELECT 1 FROM letters
             WHERE id = NEW.id OR (request_id = NEW.request_id AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'a row of letters is never changed'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS journal_continues BEFORE INSERT ON journal
WHEN NOT EXISTS (SELECT 1 FROM journal_head WHERE seq + 1 = NEW.seq AND hash = NEW.previous)
BEGIN SELECT RAISE(ABORT, 'a line must continue the head of the journal'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS journal_moves_head AFTER INSERT ON journal
BEGIN UPDATE journal_head SET seq = NEW.seq, hash = NEW.hash WHERE id = 1; END
""",
        """\
CREATE TRIGGER IF NOT EXISTS journal_head_begins BEFORE INSERT ON journal_head
WHEN NEW.seq <> 0 OR EXISTS (SELECT 1 FROM journal) OR EXISTS (SELECT 1 FROM journal_head)
BEGIN SELECT RAISE(ABORT, 'the head of the journal is made once'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS journal_head_steps BEFORE UPDATE ON journal_head
WHEN NEW.id <> OLD.id OR NEW.seq <> OLD.seq + 1
     OR NOT EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq AND hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'the head moves only onto the line just written'); END
""",
        """\
CREATE TRIGGER IF NOT EXISTS journal_head_no_delete BEFORE DELETE ON journal_head
BEGIN SELECT RAISE(ABORT, 'the head of the journal is never removed'); END
""",
    ),
    "postgresql": (
        """\
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'a row of % is never changed or removed', TG_TABLE_NAME USING ERRCODE = '23001';
END $$
""",
        """\
CREATE OR REPLACE TRIGGER journal_no_update_delete
BEFORE UPDATE OR DELETE ON journal
FOR EACH ROW EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER letters_no_update_delete
BEFORE UPDATE OR DELETE ON letters
FOR EACH ROW EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER paper_contents_no_update
BEFORE UPDATE ON paper_contents
FOR EACH ROW EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER request_steps_no_update
BEFORE UPDATE ON request_steps
FOR EACH ROW EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER request_owners_no_update
BEFORE UPDATE ON request_owners
FOR EACH ROW EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER mailings_no_update
BEFORE UPDATE ON mailings
FOR EACH ROW EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER journal_no_truncate
BEFORE TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER letters_no_truncate
BEFORE TRUNCATE ON letters
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER paper_contents_no_truncate
BEFORE TRUNCATE ON paper_contents
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER request_steps_no_truncate
BEFORE TRUNCATE ON request_steps
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER request_owners_no_truncate
BEFORE TRUNCATE ON request_owners
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER mailings_no_truncate
BEFORE TRUNCATE ON mailings
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
""",
        """\
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
        """\
CREATE OR REPLACE TRIGGER journal_continues
BEFORE INSERT ON journal
FOR EACH ROW EXECUTE FUNCTION journal_continues()
""",
        """\
CREATE OR REPLACE FUNCTION journal_moves_head() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('UPDATE %I.journal_head SET seq = $1, hash = $2 WHERE id = 1', TG_TABLE_SCHEMA)
        USING NEW.seq, NEW.hash;
    RETURN NULL;
END $$
""",
        """\
CREATE OR REPLACE TRIGGER journal_moves_head AFTER INSERT ON journal
FOR EACH ROW EXECUTE FUNCTION journal_moves_head()
""",
        """\
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
        """\
CREATE OR REPLACE TRIGGER journal_head_steps
BEFORE INSERT OR UPDATE ON journal_head
FOR EACH ROW EXECUTE FUNCTION journal_head_steps()
""",
        """\
CREATE OR REPLACE TRIGGER journal_head_no_delete
BEFORE DELETE ON journal_head
FOR EACH ROW EXECUTE FUNCTION refuse_change()
""",
        """\
CREATE OR REPLACE TRIGGER journal_head_no_truncate
BEFORE TRUNCATE ON journal_head
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
""",
    ),
}


def upgrade() -> None:
    """Make the tables so."""
    # ### commands auto generated by Alembic - please adjust! ###
    op.create_table(
        "journal",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("format", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("workstation", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=True),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
        sa.UniqueConstraint("operation", name=op.f("uq_journal_operation")),
    )
    op.create_index(
        op.f("ix_journal_at_actor_deed_seq"), "journal", ["at", "actor", "deed", "seq"], unique=False
    )
    op.create_index(op.f("ix_journal_person"), "journal", ["person"], unique=False)
    op.create_table(
        "journal_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_journal_head_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_head")),
    )
    op.create_table(
        "operations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("outcome", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operations")),
    )
    op.create_table(
        "papers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("remarks", sa.JSON(), nullable=False),
        sa.Column("archive_place", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_papers")),
    )
    op.create_index(op.f("ix_papers_case_number"), "papers", ["case_number"], unique=False)
    op.create_index(op.f("ix_papers_sha256"), "papers", ["sha256"], unique=False)
    op.create_table(
        "partners",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partners")),
        sa.UniqueConstraint("name", name=op.f("uq_partners_name")),
    )
    op.create_table(
        "person_keys",
        sa.Column("holder", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("holder", name=op.f("pk_person_keys")),
    )
    op.create_table(
        "postcodes",
        sa.Column("code", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("finnish", sa.Text(), nullable=False),
        sa.Column("swedish", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_postcodes")),
    )
    op.create_table(
        "search_keys",
        sa.Column("kind", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("party_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("kind", "key", "party_id", name=op.f("pk_search_keys")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_parties",
        sa.Column("party_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("shown", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("keys", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.PrimaryKeyConstraint("party_id", name=op.f("pk_search_parties")),
    )
    op.create_table(
        "search_parts",
        sa.Column("kind", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("part", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("word", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.PrimaryKeyConstraint("kind", "part", "word", name=op.f("pk_search_parts")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_postings",
        sa.Column("word", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("block", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("parties", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("word", "block", name=op.f("pk_search_postings")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_words",
        sa.Column("word", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("bearers", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_search_words")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_settings")),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("login", name=op.f("uq_users_login")),
    )
    op.create_table(
        "absences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.Column("substitute_id", sa.Integer(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("set_by", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["substitute_id"], ["users.id"], name=op.f("fk_absences_substitute_id")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_absences_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
    )
    op.create_index(op.f("ix_absences_last_on"), "absences", ["last_on"], unique=False)
    op.create_index(op.f("ix_absences_substitute_id"), "absences", ["substitute_id"], unique=False)
    op.create_index(op.f("ix_absences_user_id"), "absences", ["user_id"], unique=False)
    op.create_table(
        "drafts",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_drafts_user_id")),
        sa.PrimaryKeyConstraint("user_id", "place", name=op.f("pk_drafts")),
    )
    op.create_table(
        "paper_contents",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("original", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name=op.f("fk_paper_contents_paper_id")),
        sa.PrimaryKeyConstraint("paper_id", name=op.f("pk_paper_contents")),
    )
    op.create_table(
        "paper_pages",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("png", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("width", sa.Float(), nullable=False),
        sa.Column("height", sa.Float(), nullable=False),
        sa.Column("codes", sa.JSON(), nullable=False),
        sa.Column("signature", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name=op.f("fk_paper_pages_paper_id")),
        sa.PrimaryKeyConstraint("paper_id", "number", name=op.f("pk_paper_pages")),
    )
    op.create_table(
        "sources",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("channel", sa.Text(), server_default="", nullable=False),
        sa.Column("acquired_on", sa.Date(), nullable=True),
        sa.Column("paper_id", sa.Integer(), nullable=True),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("region", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name=op.f("fk_sources_paper_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
    )
    op.create_index(op.f("ix_sources_paper_id"), "sources", ["paper_id"], unique=False)
    op.create_table(
        "user_keys",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_user_keys_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_user_keys")),
    )
    op.create_table(
        "user_roles",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_user_roles_user_id")),
        sa.PrimaryKeyConstraint("user_id", "role", name=op.f("pk_user_roles")),
    )
    op.create_table(
        "parties",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("customer_number", sa.Text(), nullable=True),
        sa.Column("customer_since", sa.Date(), nullable=True),
        sa.Column("customer_until", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_parties_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parties")),
        sa.UniqueConstraint("customer_number", name=op.f("uq_parties_customer_number")),
    )
    op.create_index(op.f("ix_parties_source_id"), "parties", ["source_id"], unique=False)
    op.create_table(
        "addresses",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("care_of", sa.Text(), server_default="", nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("postcode", sa.Text(), server_default="", nullable=False),
        sa.Column("town", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), server_default="FI", nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_addresses_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_addresses_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_addresses")),
    )
    op.create_index(op.f("ix_addresses_party_id"), "addresses", ["party_id"], unique=False)
    op.create_index(op.f("ix_addresses_source_id"), "addresses", ["source_id"], unique=False)
    op.create_table(
        "authorisations",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("trips", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_authorisations_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_authorisations_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authorisations")),
    )
    op.create_index(op.f("ix_authorisations_party_id"), "authorisations", ["party_id"], unique=False)
    op.create_index(op.f("ix_authorisations_source_id"), "authorisations", ["source_id"], unique=False)
    op.create_table(
        "benefits",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("benefit", sa.Text(), nullable=False),
        sa.Column("offered_on", sa.Date(), nullable=True),
        sa.Column("used_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_benefits_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_benefits_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_benefits")),
    )
    op.create_index(op.f("ix_benefits_party_id"), "benefits", ["party_id"], unique=False)
    op.create_index(op.f("ix_benefits_source_id"), "benefits", ["source_id"], unique=False)
    op.create_table(
        "billing_accounts",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("payer", sa.Text(), server_default="", nullable=False),
        sa.Column("invoice_address", sa.Text(), server_default="", nullable=False),
        sa.Column("iban", sa.Text(), server_default="", nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_billing_accounts_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_billing_accounts_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_billing_accounts")),
    )
    op.create_index(op.f("ix_billing_accounts_party_id"), "billing_accounts", ["party_id"], unique=False)
    op.create_index(op.f("ix_billing_accounts_source_id"), "billing_accounts", ["source_id"], unique=False)
    op.create_table(
        "collection_cases",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("invoice_numbers", sa.Text(), server_default="", nullable=False),
        sa.Column("capital", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_collection_cases_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_collection_cases_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_collection_cases")),
    )
    op.create_index(op.f("ix_collection_cases_party_id"), "collection_cases", ["party_id"], unique=False)
    op.create_index(op.f("ix_collection_cases_source_id"), "collection_cases", ["source_id"], unique=False)
    op.create_table(
        "companies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "business_id",
            sa.Text().with_variant(sa.Text(collation="C"), "postgresql"),
            server_default="",
            nullable=False,
        ),
        sa.Column("industry", sa.Text(), server_default="", nullable=False),
        sa.Column("language_of_service", sa.Text(), nullable=False),
        sa.Column(
            "sort_key",
            sa.Text().with_variant(sa.Text(collation="C"), "postgresql"),
            server_default="",
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["parties.id"], name=op.f("fk_companies_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_companies_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companies")),
    )
    op.create_index(op.f("ix_companies_business_id"), "companies", ["business_id"], unique=False)
    op.create_index(op.f("ix_companies_sort_key"), "companies", ["sort_key"], unique=False)
    op.create_index(op.f("ix_companies_source_id"), "companies", ["source_id"], unique=False)
    op.create_table(
        "contacts",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("handled_by", sa.Text(), server_default="", nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_contacts_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_contacts_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
    )
    op.create_index(op.f("ix_contacts_party_id"), "contacts", ["party_id"], unique=False)
    op.create_index(op.f("ix_contacts_source_id"), "contacts", ["source_id"], unique=False)
    op.create_table(
        "contracts",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("price_list", sa.Text(), server_default="", nullable=False),
        sa.Column("seller", sa.Text(), server_default="", nullable=False),
        sa.Column("dealer", sa.Text(), server_default="", nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_contracts_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_contracts_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contracts")),
        sa.UniqueConstraint("number", name=op.f("uq_contracts_number")),
    )
    op.create_index(op.f("ix_contracts_party_id"), "contracts", ["party_id"], unique=False)
    op.create_index(op.f("ix_contracts_source_id"), "contracts", ["source_id"], unique=False)
    op.create_table(
        "disclosures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("disclosed_on", sa.Date(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("necessity", sa.Text(), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["parties.id"], name=op.f("fk_disclosures_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosures")),
    )
    op.create_index(op.f("ix_disclosures_person_id"), "disclosures", ["person_id"], unique=False)
    op.create_table(
        "emails",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_emails_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_emails_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_emails")),
    )
    op.create_index(op.f("ix_emails_party_id"), "emails", ["party_id"], unique=False)
    op.create_index(op.f("ix_emails_source_id"), "emails", ["source_id"], unique=False)
    op.create_table(
        "notes",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_notes_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_notes_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_party_id"), "notes", ["party_id"], unique=False)
    op.create_index(op.f("ix_notes_source_id"), "notes", ["source_id"], unique=False)
    op.create_table(
        "origins",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("column_name", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_origins_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_origins_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_origins")),
        sa.UniqueConstraint(
            "table_name", "row_id", "column_name", name=op.f("uq_origins_table_name_row_id_column_name")
        ),
    )
    op.create_index(op.f("ix_origins_party_id"), "origins", ["party_id"], unique=False)
    op.create_index(op.f("ix_origins_source_id"), "origins", ["source_id"], unique=False)
    op.create_table(
        "paper_parties",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name=op.f("fk_paper_parties_paper_id")),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_paper_parties_party_id")),
        sa.PrimaryKeyConstraint("paper_id", "party_id", name=op.f("pk_paper_parties")),
    )
    op.create_index(op.f("ix_paper_parties_party_id"), "paper_parties", ["party_id"], unique=False)
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("given_names", sa.Text(), nullable=False),
        sa.Column("call_name", sa.Text(), server_default="", nullable=False),
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("occupation", sa.Text(), server_default="", nullable=False),
        sa.Column("language_of_service", sa.Text(), nullable=False),
        sa.Column("home_town", sa.Text(), server_default="", nullable=False),
        sa.Column("deceased_on", sa.Date(), nullable=True),
        sa.Column(
            "sort_key",
            sa.Text().with_variant(sa.Text(collation="C"), "postgresql"),
            server_default="",
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["parties.id"], name=op.f("fk_people_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_people_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_index(op.f("ix_people_sort_key"), "people", ["sort_key"], unique=False)
    op.create_index(op.f("ix_people_source_id"), "people", ["source_id"], unique=False)
    op.create_table(
        "permissions",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_permissions_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_permissions_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_permissions")),
    )
    op.create_index(op.f("ix_permissions_party_id"), "permissions", ["party_id"], unique=False)
    op.create_index(op.f("ix_permissions_source_id"), "permissions", ["source_id"], unique=False)
    op.create_table(
        "phones",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_phones_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_phones_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phones")),
    )
    op.create_index(op.f("ix_phones_party_id"), "phones", ["party_id"], unique=False)
    op.create_index(op.f("ix_phones_source_id"), "phones", ["source_id"], unique=False)
    op.create_table(
        "programmes",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), server_default="", nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_programmes_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_programmes_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programmes")),
    )
    op.create_index(op.f("ix_programmes_party_id"), "programmes", ["party_id"], unique=False)
    op.create_index(op.f("ix_programmes_source_id"), "programmes", ["source_id"], unique=False)
    op.create_table(
        "protected_addresses",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("care_of", sa.Text(), server_default="", nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("postcode", sa.Text(), server_default="", nullable=False),
        sa.Column("town", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), server_default="FI", nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_protected_addresses_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_protected_addresses_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protected_addresses")),
    )
    op.create_index(
        op.f("ix_protected_addresses_party_id"), "protected_addresses", ["party_id"], unique=False
    )
    op.create_index(
        op.f("ix_protected_addresses_source_id"), "protected_addresses", ["source_id"], unique=False
    )
    op.create_table(
        "reminders",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column(
            "invoice_number", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("fee", sa.BigInteger(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_reminders_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_reminders_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
    )
    op.create_index(op.f("ix_reminders_invoice_number"), "reminders", ["invoice_number"], unique=False)
    op.create_index(op.f("ix_reminders_party_id"), "reminders", ["party_id"], unique=False)
    op.create_index(op.f("ix_reminders_source_id"), "reminders", ["source_id"], unique=False)
    op.create_table(
        "reports",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("covers", sa.Text(), server_default="", nullable=False),
        sa.Column("ordered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_reports_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_reports_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
    )
    op.create_index(op.f("ix_reports_party_id"), "reports", ["party_id"], unique=False)
    op.create_index(op.f("ix_reports_source_id"), "reports", ["source_id"], unique=False)
    op.create_table(
        "requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column(
            "case_number", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("hand_signed", sa.Boolean(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("in_writing", sa.Boolean(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("asker_name", sa.Text(), nullable=False),
        sa.Column("asker_address", sa.Text(), nullable=False),
        sa.Column("asker_born_on", sa.Text(), nullable=False),
        sa.Column("asker_phone", sa.Text(), nullable=False),
        sa.Column("asker_email", sa.Text(), nullable=False),
        sa.Column("asker_other", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.Column("regime", sa.Text(), nullable=False),
        sa.Column("validity", sa.Text(), nullable=False),
        sa.Column("fee", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("silence_on", sa.Date(), nullable=True),
        sa.Column("fulfilled_on", sa.Date(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("letter_paper_id", sa.Integer(), nullable=True),
        sa.Column("answer_letter_id", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["answer_letter_id"], ["letters.id"], name="fk_requests_answer_letter_id", use_alter=True
        ),
        sa.ForeignKeyConstraint(["letter_paper_id"], ["papers.id"], name=op.f("fk_requests_letter_paper_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_requests_owner_id")),
        sa.ForeignKeyConstraint(["person_id"], ["parties.id"], name=op.f("fk_requests_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requests")),
        sa.UniqueConstraint("case_number", name=op.f("uq_requests_case_number")),
        sa.UniqueConstraint("year", "number", name=op.f("uq_requests_year_number")),
    )
    op.create_index(op.f("ix_requests_answer_letter_id"), "requests", ["answer_letter_id"], unique=False)
    op.create_index(op.f("ix_requests_due_on"), "requests", ["due_on"], unique=False)
    op.create_index(op.f("ix_requests_letter_paper_id"), "requests", ["letter_paper_id"], unique=False)
    op.create_index(op.f("ix_requests_owner_id"), "requests", ["owner_id"], unique=False)
    op.create_index(op.f("ix_requests_person_id"), "requests", ["person_id"], unique=False)
    op.create_index(op.f("ix_requests_state"), "requests", ["state"], unique=False)
    op.create_table(
        "vehicles",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("registration_number", sa.Text(), nullable=False),
        sa.Column("make", sa.Text(), server_default="", nullable=False),
        sa.Column("model", sa.Text(), server_default="", nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("held_as", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_vehicles_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_vehicles_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vehicles")),
    )
    op.create_index(op.f("ix_vehicles_party_id"), "vehicles", ["party_id"], unique=False)
    op.create_index(
        op.f("ix_vehicles_registration_number"), "vehicles", ["registration_number"], unique=False
    )
    op.create_index(op.f("ix_vehicles_source_id"), "vehicles", ["source_id"], unique=False)
    op.create_table(
        "employments",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("company_id", sa.Integer(), nullable=True),
        sa.Column("employer_name", sa.Text(), nullable=False),
        sa.Column(
            "business_id",
            sa.Text().with_variant(sa.Text(collation="C"), "postgresql"),
            server_default="",
            nullable=False,
        ),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name=op.f("fk_employments_company_id")),
        sa.ForeignKeyConstraint(["contract_id"], ["contracts.id"], name=op.f("fk_employments_contract_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_employments_person_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_employments_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employments")),
    )
    op.create_index(op.f("ix_employments_company_id"), "employments", ["company_id"], unique=False)
    op.create_index(op.f("ix_employments_contract_id"), "employments", ["contract_id"], unique=False)
    op.create_index(op.f("ix_employments_person_id"), "employments", ["person_id"], unique=False)
    op.create_index(op.f("ix_employments_source_id"), "employments", ["source_id"], unique=False)
    op.create_table(
        "identities",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_identities_person_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_identities_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identities")),
    )
    op.create_index(op.f("ix_identities_person_id"), "identities", ["person_id"], unique=True)
    op.create_index(op.f("ix_identities_source_id"), "identities", ["source_id"], unique=False)
    op.create_table(
        "identity_codes",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_identity_codes_person_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_identity_codes_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_codes")),
    )
    op.create_index(op.f("ix_identity_codes_code"), "identity_codes", ["code"], unique=False)
    op.create_index(op.f("ix_identity_codes_person_id"), "identity_codes", ["person_id"], unique=False)
    op.create_index(op.f("ix_identity_codes_source_id"), "identity_codes", ["source_id"], unique=False)
    op.create_table(
        "invoices",
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column(
            "reference",
            sa.Text().with_variant(sa.Text(collation="C"), "postgresql"),
            server_default="",
            nullable=False,
        ),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["billing_accounts.id"], name=op.f("fk_invoices_account_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_invoices_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoices")),
    )
    op.create_index(op.f("ix_invoices_account_id"), "invoices", ["account_id"], unique=False)
    op.create_index(op.f("ix_invoices_number"), "invoices", ["number"], unique=False)
    op.create_index(op.f("ix_invoices_reference"), "invoices", ["reference"], unique=False)
    op.create_index(op.f("ix_invoices_source_id"), "invoices", ["source_id"], unique=False)
    op.create_table(
        "letters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("case_number", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("address_mark", sa.Text(), server_default="", nullable=False),
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("signature", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name=op.f("fk_letters_paper_id")),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name=op.f("fk_letters_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sa.UniqueConstraint("request_id", "number", name=op.f("uq_letters_request_id_number")),
    )
    op.create_index(op.f("ix_letters_case_number"), "letters", ["case_number"], unique=False)
    op.create_index(op.f("ix_letters_paper_id"), "letters", ["paper_id"], unique=False)
    op.create_index(op.f("ix_letters_request_id"), "letters", ["request_id"], unique=False)
    op.create_table(
        "mailings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["corrects_id"], ["mailings.id"], name=op.f("fk_mailings_corrects_id")),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name=op.f("fk_mailings_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailings")),
    )
    op.create_index(op.f("ix_mailings_corrects_id"), "mailings", ["corrects_id"], unique=False)
    op.create_index(op.f("ix_mailings_on"), "mailings", ["on"], unique=False)
    op.create_index(op.f("ix_mailings_request_id"), "mailings", ["request_id"], unique=False)
    op.create_table(
        "pair_decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Text(), server_default="", nullable=False),
        sa.Column("ended_reason", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["other_id"], ["people.id"], name=op.f("fk_pair_decisions_other_id")),
        sa.ForeignKeyConstraint(["party_id"], ["people.id"], name=op.f("fk_pair_decisions_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pair_decisions")),
    )
    op.create_index(op.f("ix_pair_decisions_other_id"), "pair_decisions", ["other_id"], unique=False)
    op.create_index(op.f("ix_pair_decisions_party_id"), "pair_decisions", ["party_id"], unique=False)
    op.create_index(
        "uq_pair_decisions_apart",
        "pair_decisions",
        ["party_id", "other_id"],
        unique=True,
        sqlite_where=sa.text("kind = 'apart' AND ended_at IS NULL"),
        postgresql_where=sa.text("kind = 'apart' AND ended_at IS NULL"),
    )
    op.create_index(
        "uq_pair_decisions_merged",
        "pair_decisions",
        ["party_id"],
        unique=True,
        sqlite_where=sa.text("kind = 'merged' AND ended_at IS NULL"),
        postgresql_where=sa.text("kind = 'merged' AND ended_at IS NULL"),
    )
    op.create_table(
        "previous_names",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("given_names", sa.Text(), server_default="", nullable=False),
        sa.Column("family_name", sa.Text(), server_default="", nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_previous_names_person_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_previous_names_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_previous_names")),
    )
    op.create_index(op.f("ix_previous_names_person_id"), "previous_names", ["person_id"], unique=False)
    op.create_index(op.f("ix_previous_names_source_id"), "previous_names", ["source_id"], unique=False)
    op.create_table(
        "prohibitions",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_prohibitions_person_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_prohibitions_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prohibitions")),
    )
    op.create_index(op.f("ix_prohibitions_person_id"), "prohibitions", ["person_id"], unique=False)
    op.create_index(op.f("ix_prohibitions_source_id"), "prohibitions", ["source_id"], unique=False)
    op.create_table(
        "protections",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("ordered_by", sa.Text(), server_default="", nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_protections_person_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_protections_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protections")),
    )
    op.create_index(op.f("ix_protections_person_id"), "protections", ["person_id"], unique=False)
    op.create_index(op.f("ix_protections_source_id"), "protections", ["source_id"], unique=False)
    op.create_table(
        "request_codes",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("identity_code", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name=op.f("fk_request_codes_request_id")),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_request_codes")),
    )
    op.create_table(
        "request_owners",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_request_owners_owner_id")),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name=op.f("fk_request_owners_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_owners")),
    )
    op.create_index(op.f("ix_request_owners_owner_id"), "request_owners", ["owner_id"], unique=False)
    op.create_index(op.f("ix_request_owners_request_id"), "request_owners", ["request_id"], unique=False)
    op.create_table(
        "request_places",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=True),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paper_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name=op.f("fk_request_places_paper_id")),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name=op.f("fk_request_places_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_places")),
    )
    op.create_index(op.f("ix_request_places_paper_id"), "request_places", ["paper_id"], unique=False)
    op.create_index(op.f("ix_request_places_request_id"), "request_places", ["request_id"], unique=False)
    op.create_table(
        "request_redactions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("left", sa.Float(), nullable=False),
        sa.Column("top", sa.Float(), nullable=False),
        sa.Column("width", sa.Float(), nullable=False),
        sa.Column("height", sa.Float(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name=op.f("fk_request_redactions_paper_id")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["requests.id"], name=op.f("fk_request_redactions_request_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_redactions")),
    )
    op.create_index(op.f("ix_request_redactions_paper_id"), "request_redactions", ["paper_id"], unique=False)
    op.create_index(
        op.f("ix_request_redactions_request_id"), "request_redactions", ["request_id"], unique=False
    )
    op.create_table(
        "request_reviews",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("fee", sa.BigInteger(), nullable=True),
        sa.Column("line", sa.Text(), nullable=True),
        sa.Column("care_of", sa.Text(), nullable=True),
        sa.Column("postcode", sa.Text(), nullable=True),
        sa.Column("town", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("address_check", sa.Text(), nullable=False),
        sa.Column("registered", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name=op.f("fk_request_reviews_request_id")),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_request_reviews")),
    )
    op.create_table(
        "request_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name=op.f("fk_request_steps_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_steps")),
    )
    op.create_index(op.f("ix_request_steps_request_id"), "request_steps", ["request_id"], unique=False)
    op.create_table(
        "request_withheld",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("record_table", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name=op.f("fk_request_withheld_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_withheld")),
    )
    op.create_index(op.f("ix_request_withheld_request_id"), "request_withheld", ["request_id"], unique=False)
    op.create_table(
        "services",
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("package", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("monthly_fee", sa.BigInteger(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["contract_id"], ["contracts.id"], name=op.f("fk_services_contract_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_services_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_services")),
    )
    op.create_index(op.f("ix_services_contract_id"), "services", ["contract_id"], unique=False)
    op.create_index(op.f("ix_services_package"), "services", ["package"], unique=False)
    op.create_index(op.f("ix_services_source_id"), "services", ["source_id"], unique=False)
    op.create_table(
        "sign_ins",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("user_name", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("driver_id", sa.Text(), server_default="", nullable=False),
        sa.Column("last_sign_in", sa.DateTime(timezone=True), nullable=True),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_sign_ins_person_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_sign_ins_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_ins")),
    )
    op.create_index(op.f("ix_sign_ins_person_id"), "sign_ins", ["person_id"], unique=False)
    op.create_index(op.f("ix_sign_ins_source_id"), "sign_ins", ["source_id"], unique=False)
    op.create_table(
        "stakeholders",
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("company", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), server_default="", nullable=False),
        sa.Column("vehicle_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_stakeholders_party_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_stakeholders_source_id")),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicles.id"], name=op.f("fk_stakeholders_vehicle_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stakeholders")),
    )
    op.create_index(op.f("ix_stakeholders_party_id"), "stakeholders", ["party_id"], unique=False)
    op.create_index(op.f("ix_stakeholders_source_id"), "stakeholders", ["source_id"], unique=False)
    op.create_index(op.f("ix_stakeholders_vehicle_id"), "stakeholders", ["vehicle_id"], unique=False)
    op.create_table(
        "trips",
        sa.Column("driver_id", sa.Integer(), nullable=True),
        sa.Column("vehicle_id", sa.Integer(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("start_place", sa.Text(), server_default="", nullable=False),
        sa.Column("end_place", sa.Text(), server_default="", nullable=False),
        sa.Column("kilometres", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), server_default="", nullable=False),
        sa.Column("kept_for_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["driver_id"], ["people.id"], name=op.f("fk_trips_driver_id")),
        sa.ForeignKeyConstraint(["kept_for_id"], ["companies.id"], name=op.f("fk_trips_kept_for_id")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_trips_source_id")),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicles.id"], name=op.f("fk_trips_vehicle_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trips")),
    )
    op.create_index(op.f("ix_trips_driver_id_started_at"), "trips", ["driver_id", "started_at"], unique=False)
    op.create_index(op.f("ix_trips_source_id"), "trips", ["source_id"], unique=False)
    op.create_index(op.f("ix_trips_vehicle_id"), "trips", ["vehicle_id"], unique=False)
    op.create_table(
        "units",
        sa.Column("vehicle_id", sa.Integer(), nullable=True),
        sa.Column("unit_serial", sa.Text(), nullable=False),
        sa.Column("driver_key_serial", sa.Text(), server_default="", nullable=False),
        sa.Column("sim_number", sa.Text(), server_default="", nullable=False),
        sa.Column("installer", sa.Text(), server_default="", nullable=False),
        sa.Column("installed_at", sa.Text(), server_default="", nullable=False),
        sa.Column("installed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_units_source_id")),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicles.id"], name=op.f("fk_units_vehicle_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_units")),
    )
    op.create_index(op.f("ix_units_source_id"), "units", ["source_id"], unique=False)
    op.create_index(op.f("ix_units_vehicle_id"), "units", ["vehicle_id"], unique=False)
    # ### end Alembic commands ###
    link_late(LATE_LINKS)
    create_triggers(TRIGGERS)
