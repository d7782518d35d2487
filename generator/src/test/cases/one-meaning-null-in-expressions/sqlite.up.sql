-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to people since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table people
CREATE TABLE people (
  id INT NOT NULL,
  "first" TEXT,
  "last" TEXT,
  joined TEXT GENERATED ALWAYS AS ("first" || ' ' || "last") STORED,
  filled TEXT NOT NULL GENERATED ALWAYS AS (coalesce("first", '') || coalesce("last", '?')) STORED,
  nulled TEXT GENERATED ALWAYS AS (nullif("first", "last")) STORED,
  chosen TEXT GENERATED ALWAYS AS (CASE WHEN "first" IS NULL THEN 'none' WHEN "first" IN ('a', 'b') THEN 'few' END) STORED,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_order CHECK ("first" <= "last"),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_first_type_check CHECK (length("first") <= 20),
  CONSTRAINT people_last_type_check CHECK (length("last") <= 20),
  CONSTRAINT people_joined_type_check CHECK (length(joined) <= 50),
  CONSTRAINT people_filled_type_check CHECK (length(filled) <= 50),
  CONSTRAINT people_nulled_type_check CHECK (length(nulled) <= 20),
  CONSTRAINT people_chosen_type_check CHECK (length(chosen) <= 20)
);

COMMIT;
