-- Down: undoes up.sql
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
-- stops if seeded rows have been changed in countries: code 'ch'
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM countries WHERE code = 'ch' AND name <> 'Switzerland') AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in countries: code 'at'
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM countries WHERE code = 'at' AND (name = 'Österreich' OR name = 'Austria')) AS TEXT) = '1';

-- alter seed countries
-- ! destroys the values of countries.id, countries.visits in the row with code 'ch'
DELETE FROM countries WHERE code = 'ch' AND name = 'Switzerland';
UPDATE countries SET name = 'Austria' WHERE code = 'at' AND name = 'Österreich';

DROP TABLE plinth_guard;
COMMIT;
