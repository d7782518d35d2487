-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt since
--   - rows written to plain since
.bail on

BEGIN IMMEDIATE;

-- create table tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
CREATE TABLE tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (
  id INT NOT NULL,
  "ñññññññññññññññññññññññññññññññññññ" INTEGER,
  CONSTRAINT tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_pkey PRIMARY KEY (id)
);

-- create table plain
CREATE TABLE plain (
  id INT NOT NULL,
  CONSTRAINT plain_pkey PRIMARY KEY (id)
);

-- create view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
CREATE VIEW vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv AS
SELECT "id" FROM "plain";

COMMIT;
