-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- sql: UPDATE "notes" SET "text" = upper("text"); -- a semicolon in…
UPDATE "notes" SET "text" = upper("text");
-- a semicolon in a text; or in a comment
UPDATE "notes" SET "text" = replace("text", 'A', 'A;') WHERE "id" = 1;
