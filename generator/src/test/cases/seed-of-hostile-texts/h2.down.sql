-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of Odd "Table (a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO GO'; a key' 'it''s; DROP TABLE x --'), and no row refers to them

-- stops if seeded rows have been changed in Odd "Table: a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO
-- GO'; a key' 'it''s; DROP TABLE x --'
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "Odd ""Table" WHERE "a key'" = '' AND ("sel ect" <> 'null' OR "sel ect" IS NULL) OR "a key'" = '$$ $1 :name ${x} %s \' AND ("sel ect" <> '😀 é "quoted"' OR "sel ect" IS NULL) OR "a key'" = 'GO
GO' AND ("sel ect" <> '' OR "sel ect" IS NULL) OR "a key'" = 'it''s; DROP TABLE x --' AND ("sel ect" <> 'a
b c' OR "sel ect" IS NULL)) AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in Odd "Table: a key'' ''''; a key'' ''$$ $1 :name ${x} %s \''; a key'' ''GO
GO''; a key'' ''it''''s; DROP TABLE x --''' END AS INT);

-- drop seed Odd "Table
DELETE FROM "Odd ""Table" WHERE "a key'" = '' AND "sel ect" = 'null';
DELETE FROM "Odd ""Table" WHERE "a key'" = '$$ $1 :name ${x} %s \' AND "sel ect" = '😀 é "quoted"';
DELETE FROM "Odd ""Table" WHERE "a key'" = 'GO
GO' AND "sel ect" = '';
DELETE FROM "Odd ""Table" WHERE "a key'" = 'it''s; DROP TABLE x --' AND "sel ect" = 'a
b c';
