-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: irreversible
--   - the author's SQL says no way back (`down:`)

-- sql: UPDATE "notes" SET "text" = 'gone'
UPDATE "notes" SET "text" = 'gone';
