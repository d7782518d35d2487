-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of Odd "Table (a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO GO'; a key' 'it''s; DROP TABLE x --'), and no row refers to them
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if seeded rows have been changed in Odd "Table: a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO
-- GO'; a key' 'it''s; DROP TABLE x --'
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "Odd ""Table" WHERE "a key'" = '' AND ("sel ect" <> 'null' OR "sel ect" IS NULL) OR "a key'" = '$$ $1 :name ${x} %s \' AND ("sel ect" <> '😀 é "quoted"' OR "sel ect" IS NULL) OR "a key'" = 'GO
GO' AND ("sel ect" <> '' OR "sel ect" IS NULL) OR "a key'" = 'it''s; DROP TABLE x --' AND ("sel ect" <> 'a
b c' OR "sel ect" IS NULL)) AS TEXT) = '0';

-- drop seed Odd "Table
DELETE FROM "Odd ""Table" WHERE "a key'" = '' AND "sel ect" = 'null';
DELETE FROM "Odd ""Table" WHERE "a key'" = '$$ $1 :name ${x} %s \' AND "sel ect" = '😀 é "quoted"';
DELETE FROM "Odd ""Table" WHERE "a key'" = 'GO
GO' AND "sel ect" = '';
DELETE FROM "Odd ""Table" WHERE "a key'" = 'it''s; DROP TABLE x --' AND "sel ect" = 'a
b c';

DROP TABLE plinth_guard;
COMMIT;
