-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to notes since
--   - values written to people.nick since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index people.people_city
DROP INDEX IF EXISTS people_city;

-- drop index people.people_active
DROP INDEX IF EXISTS people_active;

-- create table notes
CREATE TABLE notes (
  id INT NOT NULL,
  text TEXT NOT NULL,
  CONSTRAINT notes_pkey PRIMARY KEY (id),
  CONSTRAINT notes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT notes_text_type_check CHECK (length(text) <= 200)
);

-- add column people.nick varchar(50)?
ALTER TABLE people ADD COLUMN nick TEXT CONSTRAINT people_nick_type_check CHECK (length(nick) <= 50);

-- create index people.people_active [active, city]
CREATE INDEX people_active ON people (active, city);

-- create unique index people.people_email [email]
-- ! fails if rows of people collide in people_email
CREATE UNIQUE INDEX people_email ON people (email);

-- create index people.people_nick [nick]
CREATE INDEX people_nick ON people (nick);

-- create table notes
CREATE INDEX notes_text ON notes (text);

COMMIT;
