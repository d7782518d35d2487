-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row holds 'first', 'middle', 'last' of the enum mood
\set ON_ERROR_STOP on

BEGIN;

-- alter enum mood [first, calm, middle, busy, last]
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'first' BEFORE 'calm';
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'middle' AFTER 'calm';
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'last' AFTER 'busy';
COMMENT ON TYPE mood IS 'How somebody is';

COMMIT;
