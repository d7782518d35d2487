-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to people.city since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column people.city varchar(50)?
ALTER TABLE people ADD COLUMN city TEXT CONSTRAINT people_city_type_check CHECK (length(city) <= 50);

-- create index people.people_city [city]
CREATE INDEX people_city ON people (city);

-- create unique index people.people_email [email]
-- ! fails if rows of people collide in people_email
CREATE UNIQUE INDEX people_email ON people (email);

COMMIT;
