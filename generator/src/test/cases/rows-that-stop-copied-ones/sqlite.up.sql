-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what was written since to the rows that came to people
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- make room for values of people as plinth_parked_002_change_came
ALTER TABLE people ADD COLUMN plinth_parked_002_change_came INTEGER;

-- copy rows guests to people set email = lower(email), id = id + 100, plinth_parked_002_change_came = true where id < 10
INSERT INTO people (id, email, plinth_parked_002_change_came)
SELECT id + 100, lower(email), TRUE
FROM guests
WHERE id < 10;

COMMIT;
