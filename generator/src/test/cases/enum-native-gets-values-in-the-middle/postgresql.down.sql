-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row holds 'first', 'middle', 'last' of the enum mood
\set ON_ERROR_STOP on

BEGIN;

-- alter enum mood [calm, busy]
ALTER TYPE mood RENAME TO plinth_old_mood;
CREATE TYPE mood AS ENUM ('calm', 'busy');
ALTER TABLE people ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::text::mood;
ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'calm';
DROP TYPE plinth_old_mood;
COMMENT ON TYPE mood IS NULL;

COMMIT;
