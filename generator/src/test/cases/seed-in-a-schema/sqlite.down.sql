-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of app.kinds (id 7), and no row refers to them
--   - no other row of app.kinds has taken a key of the seeded rows that go (id 1)
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if seeded rows have been changed in app.kinds: id 7
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "app.kinds" WHERE id = 7 AND name <> 'new') AS TEXT) = '0';
-- stops if rows with other values than seeded ones have their keys in app.kinds: id 1
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "app.kinds" WHERE id = 1 AND name <> 'old') AS TEXT) = '0';
-- stops if rows of app.things refer by kind_id to seeded rows of app.kinds: id 7
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "app.things" AS child WHERE child.kind_id IS NOT NULL AND EXISTS (SELECT 1 FROM "app.kinds" AS parent WHERE parent.id = child.kind_id AND (id = 7))) AS TEXT) = '0';

-- alter seed app.kinds
DELETE FROM "app.kinds" WHERE id = 7 AND name = 'new';
INSERT INTO "app.kinds" (id, name)
SELECT 1, 'old'
WHERE NOT EXISTS (SELECT 1 FROM "app.kinds" WHERE id = 1);

DROP TABLE plinth_guard;
COMMIT;
