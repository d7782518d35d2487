-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of cats written since breaks one: unique [a]
--   - no row of cats written since breaks two: unique [b]
--   - no row of cats written since breaks three: check a > 0
--   - no row of cats written since breaks four: check b > 1
\set ON_ERROR_STOP on

BEGIN;

-- drop index cats.six
DROP INDEX IF EXISTS six;

-- drop index cats.five
DROP INDEX IF EXISTS five;

-- drop constraint cats.four
ALTER TABLE cats DROP CONSTRAINT IF EXISTS four;

-- drop constraint cats.three
ALTER TABLE cats DROP CONSTRAINT IF EXISTS three;

-- drop constraint cats.two
ALTER TABLE cats DROP CONSTRAINT IF EXISTS two;

-- drop constraint cats.one
ALTER TABLE cats DROP CONSTRAINT IF EXISTS one;

-- add constraint cats.four: check b > 1
-- ! fails if rows of cats break four
ALTER TABLE cats ADD CONSTRAINT four CHECK (b > 1);

-- add constraint cats.three: check a > 0
-- ! fails if rows of cats break three
ALTER TABLE cats ADD CONSTRAINT three CHECK (a > 0);

-- add constraint cats.two: unique [b]
-- ! fails if rows of cats break two
ALTER TABLE cats ADD CONSTRAINT two UNIQUE (b);

-- add constraint cats.one: unique [a]
-- ! fails if rows of cats break one
ALTER TABLE cats ADD CONSTRAINT one UNIQUE (a);

-- create index cats.six [b, a]
CREATE INDEX six ON cats (b, a);

-- create index cats.five [a, b]
CREATE INDEX five ON cats (a, b);

COMMIT;
