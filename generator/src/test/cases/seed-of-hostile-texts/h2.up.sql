-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of Odd "Table (a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO GO'; a key' 'it''s; DROP TABLE x --'), and no row refers to them

-- stops if rows with other values than seeded ones have their keys in Odd "Table: a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO
-- GO'; a key' 'it''s; DROP TABLE x --'
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "Odd ""Table" WHERE "a key'" = '' AND ("sel ect" <> 'null' OR "sel ect" IS NULL) OR "a key'" = '$$ $1 :name ${x} %s \' AND ("sel ect" <> '😀 é "quoted"' OR "sel ect" IS NULL) OR "a key'" = 'GO
GO' AND ("sel ect" <> '' OR "sel ect" IS NULL) OR "a key'" = 'it''s; DROP TABLE x --' AND ("sel ect" <> 'a
b c' OR "sel ect" IS NULL)) AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in Odd "Table: a key'' ''''; a key'' ''$$ $1 :name ${x} %s \''; a key'' ''GO
GO''; a key'' ''it''''s; DROP TABLE x --''' END AS INT);

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
