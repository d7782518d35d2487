-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of app.kinds (id 7), and no row refers to them
--   - no other row of app.kinds has taken a key of the seeded rows that go (id 1)
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed in app.kinds: id 7
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM app.kinds WHERE id = 7 AND name <> 'new') AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in app.kinds: id 7' END AS int);
-- stops if rows with other values than seeded ones have their keys in app.kinds: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM app.kinds WHERE id = 1 AND name <> 'old') AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in app.kinds: id 1' END AS int);
-- stops if rows of app.things refer by kind_id to seeded rows of app.kinds: id 7
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM app.things AS child WHERE child.kind_id IS NOT NULL AND EXISTS (SELECT 1 FROM app.kinds AS parent WHERE parent.id = child.kind_id AND (id = 7))) AS text) = '0' THEN '0' ELSE 'rows of app.things refer by kind_id to seeded rows of app.kinds: id 7' END AS int);

-- alter seed app.kinds
DELETE FROM app.kinds WHERE id = 7 AND name = 'new';
INSERT INTO app.kinds (id, name)
SELECT 1, 'old'
WHERE NOT EXISTS (SELECT 1 FROM app.kinds WHERE id = 1);
SELECT setval(pg_get_serial_sequence('app.kinds', 'id'), greatest(max(id) + 1, nextval(pg_get_serial_sequence('app.kinds', 'id'))), false) FROM app.kinds;

COMMIT;
