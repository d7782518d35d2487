-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column kept.changed int?
COMMENT ON COLUMN kept.changed IS 'O''Reilly''s words';

-- alter column kept.removed int?
COMMENT ON COLUMN kept.removed IS NULL;

-- alter column kept.added int?
COMMENT ON COLUMN kept.added IS '/* here */';

-- comment on table kept: It's "new"; -- really
-- in two lines
COMMENT ON TABLE kept IS 'It''s "new"; -- really
in two lines';

-- comment on table bare: Now with words
COMMENT ON TABLE bare IS 'Now with words';

COMMIT;
