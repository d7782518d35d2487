-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to roles.code since
--   - values written to roles.since since
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 3), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('roles') AND attname = 'code' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('roles') AND attname = 'since' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('roles') AND conname = 'roles_code_key' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if seeded rows have been changed, or are gone, in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 1 AND name = 'admin' OR id = 2 AND name = 'user') AS text) = '2' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: id 1; id 2' END AS int);
-- stops if rows with other values than seeded ones have their keys in roles: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guest') AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 3' END AS int);

-- add column roles.code varchar(5) fill case when id = 1 then 'adm' when id = 2 then 'usr' end
ALTER TABLE roles ADD COLUMN code varchar(5) COLLATE "C";
UPDATE roles SET code = CASE WHEN id = 1 THEN 'adm' WHEN id = 2 THEN 'usr' END;
ALTER TABLE roles ALTER COLUMN code SET NOT NULL;

-- add column roles.since date fill case when id = 1 then cast('2020-01-31' as date) when id = 2 then cast('2021-01-31' as date) end
ALTER TABLE roles ADD COLUMN since date;
UPDATE roles SET since = CASE WHEN id = 1 THEN CAST('2020-01-31' AS date) WHEN id = 2 THEN CAST('2021-01-31' AS date) END;
ALTER TABLE roles ALTER COLUMN since SET NOT NULL;

-- add constraint roles.roles_code_key: unique [code]
-- ! fails if rows of roles break roles_code_key
ALTER TABLE roles ADD CONSTRAINT roles_code_key UNIQUE (code);

-- alter seed roles
UPDATE roles SET code = 'adm', since = CAST('2020-01-31' AS date) WHERE id = 1 AND name = 'admin';
UPDATE roles SET code = 'usr', since = CAST('2021-01-31' AS date) WHERE id = 2 AND name = 'user';
INSERT INTO roles (id, name, code, since)
SELECT 3, 'guest', 'gst', CAST('2022-01-31' AS date)
WHERE NOT EXISTS (SELECT 1 FROM roles WHERE id = 3);

COMMIT;
