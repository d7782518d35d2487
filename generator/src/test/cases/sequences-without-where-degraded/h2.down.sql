-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - sequences/comes: Not yet
-- Rollback: lossy
--   - the number that the sequence goes had reached on h2, postgresql, sqlserver

-- alter sequence stays
ALTER SEQUENCE "stays" INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;

-- alter sequence goes
CREATE SEQUENCE IF NOT EXISTS "goes" AS BIGINT START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;

-- alter sequence comes
-- ! destroys the number that comes has reached
DROP SEQUENCE IF EXISTS "comes";
