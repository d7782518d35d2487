-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of Odd "Table (a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO GO'; a key' 'it''s; DROP TABLE x --'), and no row refers to them
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if rows with other values than seeded ones have their keys in Odd "Table: a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO
-- GO'; a key' 'it''s; DROP TABLE x --'
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "Odd ""Table" WHERE "a key'" = '' AND ("sel ect" <> 'null' OR "sel ect" IS NULL) OR "a key'" = '$$ $1 :name ${x} %s \' AND ("sel ect" <> '😀 é "quoted"' OR "sel ect" IS NULL) OR "a key'" = 'GO
GO' AND ("sel ect" <> '' OR "sel ect" IS NULL) OR "a key'" = 'it''s; DROP TABLE x --' AND ("sel ect" <> 'a
b c' OR "sel ect" IS NULL)) AS TEXT) = '0';

-- create seed Odd "Table
INSERT INTO "Odd ""Table" ("a key'", "sel ect")
SELECT '', 'null'
WHERE NOT EXISTS (SELECT 1 FROM "Odd ""Table" WHERE "a key'" = '');
INSERT INTO "Odd ""Table" ("a key'", "sel ect")
SELECT '$$ $1 :name ${x} %s \', '😀 é "quoted"'
WHERE NOT EXISTS (SELECT 1 FROM "Odd ""Table" WHERE "a key'" = '$$ $1 :name ${x} %s \');
INSERT INTO "Odd ""Table" ("a key'", "sel ect")
SELECT 'GO
GO', ''
WHERE NOT EXISTS (SELECT 1 FROM "Odd ""Table" WHERE "a key'" = 'GO
GO');
INSERT INTO "Odd ""Table" ("a key'", "sel ect")
SELECT 'it''s; DROP TABLE x --', 'a
b c'
WHERE NOT EXISTS (SELECT 1 FROM "Odd ""Table" WHERE "a key'" = 'it''s; DROP TABLE x --');

DROP TABLE plinth_guard;
COMMIT;
