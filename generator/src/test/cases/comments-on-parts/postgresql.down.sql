-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to described since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('entries') AND relname = 'entries_gone' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('described') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('entries') AND relname = 'entries_first' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- no comment on index entries.entries_first
COMMENT ON INDEX entries_first IS NULL;

-- no comment on index entries.entries_amount
COMMENT ON INDEX entries_amount IS NULL;

-- no comment on constraint entries.entries_pkey
COMMENT ON CONSTRAINT entries_pkey ON entries IS NULL;

-- no comment on constraint entries.entries_kind_id_fkey
COMMENT ON CONSTRAINT entries_kind_id_fkey ON entries IS NULL;

-- comment on constraint entries.entries_code_key: The old words
COMMENT ON CONSTRAINT entries_code_key ON entries IS 'The old words';

-- comment on constraint entries.entries_amount_check: In percent
COMMENT ON CONSTRAINT entries_amount_check ON entries IS 'In percent';

-- drop index entries.entries_first
DROP INDEX IF EXISTS entries_first;

-- drop table described
-- ! destroys every row of described
DROP TABLE IF EXISTS described;

-- create index entries.entries_gone [code, amount]
CREATE INDEX entries_gone ON entries (code, amount);

-- comment on index entries.entries_gone: Goes with its index
COMMENT ON INDEX entries_gone IS 'Goes with its index';

COMMIT;
