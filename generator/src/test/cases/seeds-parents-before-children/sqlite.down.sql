-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of groups (id 4; id 5), and no row refers to them
--   - nobody has changed the seeded rows of groups (id 2)
--   - no other row of groups has taken a key of the seeded rows that go (id 3)
--   - nobody has changed the seeded rows of members (id 3), and no row refers to them
--   - nobody has changed the seeded rows of members (id 1)
--   - no other row of members has taken a key of the seeded rows that go (id 2)
--   - no other row of groups has taken a key of the seeded rows that go (id 1)
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if rows with other values than seeded ones have their keys in groups: id 1
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "groups" WHERE id = 1 AND (name <> 'a' OR parent_id <> 2 OR parent_id IS NULL)) AS TEXT) = '0';
-- stops if seeded rows have been changed in members: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM members WHERE id = 3 AND group_id <> 4) AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in members: id 1
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM members WHERE id = 1 AND (group_id = 4 OR group_id = 1)) AS TEXT) = '1';
-- stops if rows with other values than seeded ones have their keys in members: id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM members WHERE id = 2 AND group_id <> 2) AS TEXT) = '0';
-- stops if seeded rows have been changed in groups: id 4; id 5
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "groups" WHERE id = 4 AND (name <> 'e' OR parent_id <> 5 OR parent_id IS NULL) OR id = 5 AND (name <> 'f' OR parent_id IS NOT NULL)) AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in groups: id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "groups" WHERE id = 2 AND (name = 'd' AND parent_id = 4 OR name = 'b' AND parent_id = 3)) AS TEXT) = '1';
-- stops if rows with other values than seeded ones have their keys in groups: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "groups" WHERE id = 3 AND (name <> 'c' OR parent_id <> 3 OR parent_id IS NULL)) AS TEXT) = '0';
-- stops if rows of members refer by group_id to seeded rows of groups: id 4; id 5
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM members AS child WHERE child.group_id IS NOT NULL AND (NOT (id = 3 OR id = 1 OR id = 2)) AND EXISTS (SELECT 1 FROM "groups" AS parent WHERE parent.id = child.group_id AND (id = 4 OR id = 5))) AS TEXT) = '0';
-- stops if rows of groups refer by parent_id to seeded rows of groups: id 4; id 5
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "groups" AS child WHERE child.parent_id IS NOT NULL AND (NOT (id = 1 OR id = 4 OR id = 5 OR id = 2 OR id = 3)) AND EXISTS (SELECT 1 FROM "groups" AS parent WHERE parent.id = child.parent_id AND (id = 4 OR id = 5))) AS TEXT) = '0';

-- alter seed groups
INSERT INTO "groups" (id, name, parent_id)
SELECT 1, 'a', 2
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE id = 1);

-- alter seed members
DELETE FROM members WHERE id = 3 AND group_id = 4;
UPDATE members SET group_id = 1 WHERE id = 1 AND group_id = 4;
INSERT INTO members (id, group_id)
SELECT 2, 2
WHERE NOT EXISTS (SELECT 1 FROM members WHERE id = 2);

-- alter seed groups
INSERT INTO "groups" (id, name, parent_id)
SELECT 3, 'c', 3
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE id = 3);
UPDATE "groups" SET name = 'b', parent_id = 3 WHERE id = 2 AND name = 'd' AND parent_id = 4;
DELETE FROM "groups" WHERE id = 4 AND name = 'e' AND parent_id = 5;
DELETE FROM "groups" WHERE id = 5 AND name = 'f' AND parent_id IS NULL;

DROP TABLE plinth_guard;
COMMIT;
