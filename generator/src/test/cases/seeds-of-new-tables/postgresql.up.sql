-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to groups since
--   - rows written to members since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('groups') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('members') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table groups
CREATE TABLE groups (
  id integer NOT NULL,
  name varchar(20) COLLATE "C" NOT NULL,
  parent_id integer,
  CONSTRAINT groups_pkey PRIMARY KEY (id),
  CONSTRAINT groups_name_key UNIQUE (name),
  CONSTRAINT groups_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES groups (id)
);

-- create table members
CREATE TABLE members (
  id integer NOT NULL,
  group_id integer NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id),
  CONSTRAINT members_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups (id) ON DELETE CASCADE
);

-- create seed groups
INSERT INTO groups (id, name, parent_id)
SELECT 5, 'f', NULL
WHERE NOT EXISTS (SELECT 1 FROM groups WHERE id = 5);
INSERT INTO groups (id, name, parent_id)
SELECT 4, 'e', 5
WHERE NOT EXISTS (SELECT 1 FROM groups WHERE id = 4);
INSERT INTO groups (id, name, parent_id)
SELECT 2, 'd', 4
WHERE NOT EXISTS (SELECT 1 FROM groups WHERE id = 2);

-- create seed members
INSERT INTO members (id, group_id)
SELECT 1, 4
WHERE NOT EXISTS (SELECT 1 FROM members WHERE id = 1);
INSERT INTO members (id, group_id)
SELECT 3, 4
WHERE NOT EXISTS (SELECT 1 FROM members WHERE id = 3);

COMMIT;
