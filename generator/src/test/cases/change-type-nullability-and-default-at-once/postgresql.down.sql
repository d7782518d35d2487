-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.visits fits int
--   - no row has NULL in users.rank
--   - every value of users.note fits varchar(10)
--   - no row has NULL in users.note
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of users have values in note that do not fit varchar(10)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM users WHERE char_length(note) > 10) AS text) = '0' THEN '0' ELSE 'rows of users have values in note that do not fit varchar(10)' END AS int);

-- alter column users.note varchar(10) default 'x'
ALTER TABLE users ALTER COLUMN note DROP DEFAULT;
ALTER TABLE users ALTER COLUMN note TYPE varchar(10) COLLATE "C";
ALTER TABLE users ALTER COLUMN note SET NOT NULL;
ALTER TABLE users ALTER COLUMN note SET DEFAULT 'x';

-- alter column users.rank bigint default 10
ALTER TABLE users ALTER COLUMN rank TYPE bigint USING rank::bigint;
ALTER TABLE users ALTER COLUMN rank SET NOT NULL;
ALTER TABLE users ALTER COLUMN rank SET DEFAULT 10;

-- alter column users.visits int?
ALTER TABLE users ALTER COLUMN visits DROP DEFAULT;
ALTER TABLE users ALTER COLUMN visits TYPE integer USING visits::integer;
ALTER TABLE users ALTER COLUMN visits DROP NOT NULL;

COMMIT;
