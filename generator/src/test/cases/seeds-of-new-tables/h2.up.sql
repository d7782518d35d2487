-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to groups since
--   - rows written to members since

-- stops if something that this brings is there already: table groups, table members
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'groups' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'members' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table groups, table members' END AS INT);

-- create table groups
CREATE TABLE IF NOT EXISTS "groups" (
  "id" INTEGER NOT NULL,
  "name" VARCHAR(40) NOT NULL,
  "parent_id" INTEGER,
  CONSTRAINT "groups_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "groups_name_key" UNIQUE ("name"),
  CONSTRAINT "groups_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "groups" ("id"),
  CONSTRAINT "groups_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 20)
);

-- create table members
CREATE TABLE IF NOT EXISTS "members" (
  "id" INTEGER NOT NULL,
  "group_id" INTEGER NOT NULL,
  CONSTRAINT "members_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "members_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups" ("id") ON DELETE CASCADE
);

-- create seed groups
INSERT INTO "groups" ("id", "name", "parent_id")
SELECT 5, 'f', NULL
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE "id" = 5);
INSERT INTO "groups" ("id", "name", "parent_id")
SELECT 4, 'e', 5
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE "id" = 4);
INSERT INTO "groups" ("id", "name", "parent_id")
SELECT 2, 'd', 4
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE "id" = 2);

-- create seed members
INSERT INTO "members" ("id", "group_id")
SELECT 1, 4
WHERE NOT EXISTS (SELECT 1 FROM "members" WHERE "id" = 1);
INSERT INTO "members" ("id", "group_id")
SELECT 3, 4
WHERE NOT EXISTS (SELECT 1 FROM "members" WHERE "id" = 3);
