-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- sql: UPDATE "notes" SET "text" = upper("text")
UPDATE "notes" SET "text" = upper("text");
