-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of groups (number 3), and no row refers to them
--   - nobody has changed the seeded rows of groups (number 1)
--   - no other row of groups has taken a key of the seeded rows that go (number 2)
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if seeded rows have been changed in groups: number 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "groups" WHERE number = 3 AND title <> 'guests') AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in groups: number 1
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "groups" WHERE number = 1 AND (title = 'administrators' OR title = 'admin')) AS TEXT) = '1';
-- stops if rows with other values than seeded ones have their keys in groups: number 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "groups" WHERE number = 2 AND title <> 'user') AS TEXT) = '0';

-- alter seed groups
DELETE FROM "groups" WHERE number = 3 AND title = 'guests';
UPDATE "groups" SET title = 'admin' WHERE number = 1 AND title = 'administrators';
INSERT INTO "groups" (number, title)
SELECT 2, 'user'
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE number = 2);

-- rename column groups.title to name
ALTER TABLE "groups" RENAME COLUMN title TO name;

-- rename column groups.number to id
ALTER TABLE "groups" RENAME COLUMN number TO id;

-- rename table groups to roles
ALTER TABLE "groups" RENAME TO roles;

DROP TABLE plinth_guard;
COMMIT;
