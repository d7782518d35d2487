-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what raw search in places held
--   - what raw statistics of places held
--   - what raw domain grade holds by then
--   - values written to places.mark since
--   - what raw statistics of places holds by then
--   - what raw search in places holds by then
--   - what raw towns at hand holds by then
--   - what raw domain postcode held
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop raw search in places
DROP TABLE places_search;

-- rename column places.city to town
ALTER TABLE places RENAME COLUMN city TO town;

-- add column places.mark int native {h2="grade", postgresql=grade}?
ALTER TABLE places ADD COLUMN mark INTEGER CONSTRAINT places_mark_type_check CHECK (typeof(mark) IN ('integer', 'null') AND mark BETWEEN -2147483648 AND 2147483647);

-- create raw search in places
CREATE VIRTUAL TABLE places_search USING fts5(town, postcode);

-- create view towns
CREATE VIEW towns AS
SELECT DISTINCT town FROM places;

COMMIT;
