-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - sequences/goes: No more
-- Rollback: lossy
--   - the number that the sequence goes had reached on h2, postgresql, sqlserver

-- alter sequence comes
CREATE SEQUENCE IF NOT EXISTS "comes" AS BIGINT START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;

-- alter sequence goes
-- ! destroys the number that goes has reached
DROP SEQUENCE IF EXISTS "goes";

-- alter sequence stays
ALTER SEQUENCE "stays" INCREMENT BY 5 NO MINVALUE NO MAXVALUE NO CYCLE;
