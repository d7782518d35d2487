-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- no comment on table bare
COMMENT ON TABLE bare IS NULL;

-- comment on table kept: As it was
COMMENT ON TABLE kept IS 'As it was';

-- alter column kept.added int?
COMMENT ON COLUMN kept.added IS NULL;

-- alter column kept.removed int?
COMMENT ON COLUMN kept.removed IS 'Goes away';

-- alter column kept.changed int?
COMMENT ON COLUMN kept.changed IS 'First words';

COMMIT;
