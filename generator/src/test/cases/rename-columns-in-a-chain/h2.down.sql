-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- rename column shifts.b to a
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "b" RENAME TO "a";

-- rename column shifts.c to b
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "c" RENAME TO "b";

-- rename column shifts.d to c
ALTER TABLE IF EXISTS "shifts" ALTER COLUMN IF EXISTS "d" RENAME TO "c";
