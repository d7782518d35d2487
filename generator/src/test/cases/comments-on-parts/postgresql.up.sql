-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to described since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('described') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('entries') AND relname = 'entries_first' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('entries') AND relname = 'entries_gone' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index entries.entries_gone
DROP INDEX IF EXISTS entries_gone;

-- create table described
CREATE TABLE described (
  id integer NOT NULL,
  note varchar(100) COLLATE "C",
  CONSTRAINT described_pkey PRIMARY KEY (id),
  CONSTRAINT described_note CHECK (note <> '')
);
CREATE INDEX described_by_note ON described (note DESC);
CREATE TRIGGER described_kept BEFORE UPDATE ON described FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON CONSTRAINT described_note ON described IS 'A note says something';
COMMENT ON CONSTRAINT described_pkey ON described IS 'Which one';
COMMENT ON INDEX described_by_note IS 'Serves the search';
COMMENT ON TRIGGER described_kept ON described IS 'Updates that change nothing leave no trace';

-- create unique index entries.entries_first [code] where amount is null
-- ! fails if rows of entries collide in entries_first
CREATE UNIQUE INDEX entries_first ON entries (code) WHERE amount IS NULL;

-- no comment on constraint entries.entries_amount_check
COMMENT ON CONSTRAINT entries_amount_check ON entries IS NULL;

-- comment on constraint entries.entries_code_key: The new words
COMMENT ON CONSTRAINT entries_code_key ON entries IS 'The new words';

-- comment on constraint entries.entries_kind_id_fkey: /* What it is of */
COMMENT ON CONSTRAINT entries_kind_id_fkey ON entries IS '/* What it is of */';

-- comment on constraint entries.entries_pkey: It's "the" key; -- really
-- in two lines
COMMENT ON CONSTRAINT entries_pkey ON entries IS 'It''s "the" key; -- really
in two lines';

-- comment on index entries.entries_amount: Serves the report
COMMENT ON INDEX entries_amount IS 'Serves the report';

-- comment on index entries.entries_first: One draft a code
COMMENT ON INDEX entries_first IS 'One draft a code';

COMMIT;
