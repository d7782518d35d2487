-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column select.select int
ALTER TABLE "select" ALTER COLUMN "select" SET NOT NULL;
