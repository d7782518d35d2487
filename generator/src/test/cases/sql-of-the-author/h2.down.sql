-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- sql: UPDATE "notes" SET "text" = replace("text", ';', ''); UPDATE…
UPDATE "notes" SET "text" = replace("text", ';', ''); UPDATE "notes" SET "text" = lower("text");
