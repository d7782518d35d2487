-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of roles keep roles_code_key, whose values the rollback cannot bring back
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
-- Rollback: lossy
--   - the values of roles.code
--   - the values of roles.since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('roles') AND attname = 'since' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('roles') AND attname = 'code' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('roles') AND conname = 'roles_code_key' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows with other values than seeded ones have their keys in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guest') AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 3' END AS int);
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 1 AND name = 'admin' OR id = 2 AND name = 'user') AS text) = '2' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 1; id 2' END AS int);

-- alter seed roles
INSERT INTO roles (id, name)
SELECT 3, 'guest'
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);

-- add column roles.since date fill cast('1970-01-01' as date)
ALTER TABLE roles ADD COLUMN since date DEFAULT CAST('1970-01-01' AS date) NOT NULL;
ALTER TABLE roles ALTER COLUMN since DROP DEFAULT;

-- alter seed roles
UPDATE roles SET since = CAST('2020-01-31' AS date) WHERE id = 1 AND name = 'admin';
UPDATE roles SET since = CAST('2021-01-31' AS date) WHERE id = 2 AND name = 'user';
UPDATE roles SET since = CAST('2022-01-31' AS date) WHERE id = 3 AND name = 'guest';

-- add column roles.code varchar(5) fill ''
ALTER TABLE roles ADD COLUMN code varchar(5) COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE roles ALTER COLUMN code DROP DEFAULT;

-- alter seed roles
UPDATE roles SET code = 'adm' WHERE id = 1 AND name = 'admin' AND since = CAST('2020-01-31' AS date);
UPDATE roles SET code = 'usr' WHERE id = 2 AND name = 'user' AND since = CAST('2021-01-31' AS date);
UPDATE roles SET code = 'gst' WHERE id = 3 AND name = 'guest' AND since = CAST('2022-01-31' AS date);

-- add constraint roles.roles_code_key: unique [code]
-- ! fails if rows of roles break roles_code_key
ALTER TABLE roles ADD CONSTRAINT roles_code_key UNIQUE (code);

COMMIT;
