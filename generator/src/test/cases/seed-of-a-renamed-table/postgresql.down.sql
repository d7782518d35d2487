-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of groups (number 3), and no row refers to them
--   - nobody has changed the seeded rows of groups (number 1)
--   - no other row of groups has taken a key of the seeded rows that go (number 2)
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('roles') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('groups') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if seeded rows have been changed in groups: number 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM groups WHERE number = 3 AND title <> 'guests') AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in groups: number 3' END AS int);
-- stops if seeded rows have been changed, or are gone, in groups: number 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM groups WHERE number = 1 AND (title = 'administrators' OR title = 'admin')) AS text) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in groups: number 1' END AS int);
-- stops if rows with other values than seeded ones have their keys in groups: number 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM groups WHERE number = 2 AND title <> 'user') AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in groups: number 2' END AS int);

-- alter seed groups
DELETE FROM groups WHERE number = 3 AND title = 'guests';
UPDATE groups SET title = 'admin' WHERE number = 1 AND title = 'administrators';
INSERT INTO groups (number, title)
SELECT 2, 'user'
WHERE NOT EXISTS (SELECT 1 FROM groups WHERE number = 2);

-- rename column groups.title to name
ALTER TABLE groups RENAME COLUMN title TO name;

-- rename column groups.number to id
ALTER TABLE groups RENAME COLUMN number TO id;

-- rename constraint groups.groups_pkey to roles_pkey
ALTER TABLE groups RENAME CONSTRAINT groups_pkey TO roles_pkey;

-- rename table groups to roles
ALTER TABLE groups RENAME TO roles;

COMMIT;
