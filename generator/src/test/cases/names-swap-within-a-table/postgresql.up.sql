-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of cats written since breaks one: unique [a]
--   - no row of cats written since breaks two: unique [b]
--   - no row of cats written since breaks three: check a > 0
--   - no row of cats written since breaks four: check b > 1
\set ON_ERROR_STOP on

BEGIN;

-- drop index cats.five
DROP INDEX IF EXISTS five;

-- drop index cats.six
DROP INDEX IF EXISTS six;

-- drop constraint cats.one
ALTER TABLE cats DROP CONSTRAINT IF EXISTS one;

-- drop constraint cats.two
ALTER TABLE cats DROP CONSTRAINT IF EXISTS two;

-- drop constraint cats.three
ALTER TABLE cats DROP CONSTRAINT IF EXISTS three;

-- drop constraint cats.four
ALTER TABLE cats DROP CONSTRAINT IF EXISTS four;

-- add constraint cats.one: unique [b]
-- ! fails if rows of cats break one
ALTER TABLE cats ADD CONSTRAINT one UNIQUE (b);

-- add constraint cats.two: unique [a]
-- ! fails if rows of cats break two
ALTER TABLE cats ADD CONSTRAINT two UNIQUE (a);

-- add constraint cats.three: check b > 1
-- ! fails if rows of cats break three
ALTER TABLE cats ADD CONSTRAINT three CHECK (b > 1);

-- add constraint cats.four: check a > 0
-- ! fails if rows of cats break four
ALTER TABLE cats ADD CONSTRAINT four CHECK (a > 0);

-- create index cats.five [b, a]
CREATE INDEX five ON cats (b, a);

-- create index cats.six [a, b]
CREATE INDEX six ON cats (a, b);

COMMIT;
