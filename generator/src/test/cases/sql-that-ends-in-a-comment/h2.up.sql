-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- sql: UPDATE "notes" SET "text" = 'B' -- all of them
UPDATE "notes" SET "text" = 'B' -- all of them
;
