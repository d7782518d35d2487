-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of countries (code 'ch'), and no row refers to them
--   - nobody has changed the seeded rows of countries (code 'at')
-- Rollback: lossy
--   - values written to countries.id, countries.visits of seeded rows since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if seeded rows have been changed, or are gone, in countries: code 'at'
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM countries WHERE code = 'at' AND (name = 'Austria' OR name = 'Österreich')) AS TEXT) = '1';
-- stops if rows with other values than seeded ones have their keys in countries: code 'ch'
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM countries WHERE code = 'ch' AND name <> 'Switzerland') AS TEXT) = '0';

-- alter seed countries
UPDATE countries SET name = 'Österreich' WHERE code = 'at' AND name = 'Austria';
INSERT INTO countries (code, name)
SELECT 'ch', 'Switzerland'
WHERE NOT EXISTS (SELECT 1 FROM countries WHERE code = 'ch');

DROP TABLE plinth_guard;
COMMIT;
