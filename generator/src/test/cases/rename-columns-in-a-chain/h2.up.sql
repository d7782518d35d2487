-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- rename column shifts.c to d
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "c" RENAME TO "d";

-- rename column shifts.b to c
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "b" RENAME TO "c";

-- rename column shifts.a to b
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "a" RENAME TO "b";
