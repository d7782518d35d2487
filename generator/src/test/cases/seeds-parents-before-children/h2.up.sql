-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of groups (id 4; id 5), and no row refers to them
--   - nobody has changed the seeded rows of groups (id 2)
--   - no other row of groups has taken a key of the seeded rows that go (id 3)
--   - nobody has changed the seeded rows of members (id 3), and no row refers to them
--   - nobody has changed the seeded rows of members (id 1)
--   - no other row of members has taken a key of the seeded rows that go (id 2)
--   - no other row of groups has taken a key of the seeded rows that go (id 1)

-- stops if seeded rows have been changed in groups: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" WHERE "id" = 3 AND ("name" <> 'c' OR "parent_id" <> 3 OR "parent_id" IS NULL)) AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in groups: id 3' END AS INT);
-- stops if seeded rows have been changed, or are gone, in groups: id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" WHERE "id" = 2 AND ("name" = 'b' AND "parent_id" = 3 OR "name" = 'd' AND "parent_id" = 4)) AS VARCHAR) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in groups: id 2' END AS INT);
-- stops if rows with other values than seeded ones have their keys in groups: id 4; id 5
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" WHERE "id" = 4 AND ("name" <> 'e' OR "parent_id" <> 5 OR "parent_id" IS NULL) OR "id" = 5 AND ("name" <> 'f' OR "parent_id" IS NOT NULL)) AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in groups: id 4; id 5' END AS INT);
-- stops if rows of members refer by group_id to seeded rows of groups: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "members" AS child WHERE child."group_id" IS NOT NULL AND EXISTS (SELECT 1 FROM "groups" AS parent WHERE parent."id" = child."group_id" AND ("id" = 3))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of members refer by group_id to seeded rows of groups: id 3' END AS INT);
-- stops if rows of groups refer by parent_id to seeded rows of groups: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" AS child WHERE child."parent_id" IS NOT NULL AND (NOT ("id" = 3 OR "id" = 2 OR "id" = 4 OR "id" = 5)) AND EXISTS (SELECT 1 FROM "groups" AS parent WHERE parent."id" = child."parent_id" AND ("id" = 3))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of groups refer by parent_id to seeded rows of groups: id 3' END AS INT);
-- stops if seeded rows have been changed in members: id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "members" WHERE "id" = 2 AND "group_id" <> 2) AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in members: id 2' END AS INT);
-- stops if seeded rows have been changed, or are gone, in members: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "members" WHERE "id" = 1 AND ("group_id" = 1 OR "group_id" = 4)) AS VARCHAR) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in members: id 1' END AS INT);
-- stops if rows with other values than seeded ones have their keys in members: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "members" WHERE "id" = 3 AND "group_id" <> 4) AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in members: id 3' END AS INT);
-- stops if seeded rows have been changed in groups: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" WHERE "id" = 1 AND ("name" <> 'a' OR "parent_id" <> 2 OR "parent_id" IS NULL)) AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in groups: id 1' END AS INT);
-- stops if rows of members refer by group_id to seeded rows of groups: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "members" AS child WHERE child."group_id" IS NOT NULL AND (NOT ("id" = 2 OR "id" = 1 OR "id" = 3)) AND EXISTS (SELECT 1 FROM "groups" AS parent WHERE parent."id" = child."group_id" AND ("id" = 1))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of members refer by group_id to seeded rows of groups: id 1' END AS INT);
-- stops if rows of groups refer by parent_id to seeded rows of groups: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "groups" AS child WHERE child."parent_id" IS NOT NULL AND (NOT ("id" = 3 OR "id" = 2 OR "id" = 4 OR "id" = 5 OR "id" = 1)) AND EXISTS (SELECT 1 FROM "groups" AS parent WHERE parent."id" = child."parent_id" AND ("id" = 1))) AS VARCHAR) = '0' THEN '0' ELSE 'rows of groups refer by parent_id to seeded rows of groups: id 1' END AS INT);

-- alter seed groups
INSERT INTO "groups" ("id", "name", "parent_id")
SELECT 5, 'f', NULL
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE "id" = 5);
INSERT INTO "groups" ("id", "name", "parent_id")
SELECT 4, 'e', 5
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE "id" = 4);
UPDATE "groups" SET "name" = 'd', "parent_id" = 4 WHERE "id" = 2 AND "name" = 'b' AND "parent_id" = 3;
DELETE FROM "groups" WHERE "id" = 3 AND "name" = 'c' AND "parent_id" = 3;

-- alter seed members
DELETE FROM "members" WHERE "id" = 2 AND "group_id" = 2;
UPDATE "members" SET "group_id" = 4 WHERE "id" = 1 AND "group_id" = 1;
INSERT INTO "members" ("id", "group_id")
SELECT 3, 4
WHERE NOT EXISTS (SELECT 1 FROM "members" WHERE "id" = 3);

-- alter seed groups
DELETE FROM "groups" WHERE "id" = 1 AND "name" = 'a' AND "parent_id" = 2;
