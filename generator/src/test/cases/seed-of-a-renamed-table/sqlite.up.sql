-- Up
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
-- stops if seeded rows have been changed in roles: number 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 2 AND name <> 'user') AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in roles: number 1
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 1 AND (name = 'admin' OR name = 'administrators')) AS TEXT) = '1';
-- stops if rows with other values than seeded ones have their keys in roles: number 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM roles WHERE id = 3 AND name <> 'guests') AS TEXT) = '0';

-- rename table roles to groups
ALTER TABLE roles RENAME TO "groups";

-- rename column groups.id to number
ALTER TABLE "groups" RENAME COLUMN id TO number;

-- rename column groups.name to title
ALTER TABLE "groups" RENAME COLUMN name TO title;

-- alter seed groups
DELETE FROM "groups" WHERE number = 2 AND title = 'user';
UPDATE "groups" SET title = 'administrators' WHERE number = 1 AND title = 'admin';
INSERT INTO "groups" (number, title)
SELECT 3, 'guests'
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE number = 3);

DROP TABLE plinth_guard;
COMMIT;
