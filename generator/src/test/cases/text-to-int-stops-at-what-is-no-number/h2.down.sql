-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column codes.code text
ALTER TABLE "codes" ALTER COLUMN "code" SET DATA TYPE VARCHAR;
