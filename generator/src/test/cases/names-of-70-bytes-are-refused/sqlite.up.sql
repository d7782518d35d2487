-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt since
--   - rows written to plain since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
CREATE TABLE tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (
  id INT NOT NULL,
  "ñññññññññññññññññññññññññññññññññññ" INTEGER,
  CONSTRAINT tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_pkey PRIMARY KEY (id),
  CONSTRAINT tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_ñññññññññññññññññññññññññññññññññññ_type_check" CHECK (typeof("ñññññññññññññññññññññññññññññññññññ") IN ('integer', 'null') AND "ñññññññññññññññññññññññññññññññññññ" BETWEEN -2147483648 AND 2147483647)
);

-- create table plain
CREATE TABLE plain (
  id INT NOT NULL,
  CONSTRAINT plain_pkey PRIMARY KEY (id),
  CONSTRAINT plain_id_type_check CHECK (typeof(id) IN ('integer', 'null'))
);

-- create view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
CREATE VIEW vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv AS
SELECT "id" FROM "plain";

COMMIT;
