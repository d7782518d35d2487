-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of groups (number 3), and no row refers to them
--   - nobody has changed the seeded rows of groups (number 1)
--   - no other row of groups has taken a key of the seeded rows that go (number 2)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('groups') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('roles') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if seeded rows have been changed in roles: number 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 2 AND name <> 'user') AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in roles: number 2' END AS int);
-- stops if seeded rows have been changed, or are gone, in roles: number 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 1 AND (name = 'admin' OR name = 'administrators')) AS text) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in roles: number 1' END AS int);
-- stops if rows with other values than seeded ones have their keys in roles: number 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guests') AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: number 3' END AS int);

-- rename table roles to groups
ALTER TABLE roles RENAME TO groups;

-- rename constraint groups.roles_pkey to groups_pkey
ALTER TABLE groups RENAME CONSTRAINT roles_pkey TO groups_pkey;

-- rename column groups.id to number
ALTER TABLE groups RENAME COLUMN id TO number;

-- rename column groups.name to title
ALTER TABLE groups RENAME COLUMN name TO title;

-- alter seed groups
DELETE FROM groups WHERE number = 2 AND title = 'user';
UPDATE groups SET title = 'administrators' WHERE number = 1 AND title = 'admin';
INSERT INTO groups (number, title)
SELECT 3, 'guests'
WHERE NOT EXISTS (SELECT 1 FROM groups WHERE number = 3);

COMMIT;
