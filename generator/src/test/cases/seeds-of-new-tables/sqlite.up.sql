-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to groups since
--   - rows written to members since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table groups
CREATE TABLE "groups" (
  id INT NOT NULL,
  name TEXT NOT NULL,
  parent_id INTEGER,
  CONSTRAINT groups_pkey PRIMARY KEY (id),
  CONSTRAINT groups_name_key UNIQUE (name),
  CONSTRAINT groups_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES "groups" (id),
  CONSTRAINT groups_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT groups_name_type_check CHECK (length(name) <= 20),
  CONSTRAINT groups_parent_id_type_check CHECK (typeof(parent_id) IN ('integer', 'null') AND parent_id BETWEEN -2147483648 AND 2147483647)
);

-- create table members
CREATE TABLE members (
  id INT NOT NULL,
  group_id INTEGER NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id),
  CONSTRAINT members_group_id_fkey FOREIGN KEY (group_id) REFERENCES "groups" (id) ON DELETE CASCADE,
  CONSTRAINT members_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT members_group_id_type_check CHECK (typeof(group_id) IN ('integer', 'null') AND group_id BETWEEN -2147483648 AND 2147483647)
);

-- create seed groups
INSERT INTO "groups" (id, name, parent_id)
SELECT 5, 'f', NULL
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE id = 5);
INSERT INTO "groups" (id, name, parent_id)
SELECT 4, 'e', 5
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE id = 4);
INSERT INTO "groups" (id, name, parent_id)
SELECT 2, 'd', 4
WHERE NOT EXISTS (SELECT 1 FROM "groups" WHERE id = 2);

-- create seed members
INSERT INTO members (id, group_id)
SELECT 1, 4
WHERE NOT EXISTS (SELECT 1 FROM members WHERE id = 1);
INSERT INTO members (id, group_id)
SELECT 3, 4
WHERE NOT EXISTS (SELECT 1 FROM members WHERE id = 3);

COMMIT;
