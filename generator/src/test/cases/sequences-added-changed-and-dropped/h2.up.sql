-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the number that the sequence goes had reached

-- alter sequence changes
ALTER SEQUENCE "changes" INCREMENT BY 10 NO MINVALUE MAXVALUE 1000 CYCLE;

-- create sequence comes
CREATE SEQUENCE IF NOT EXISTS "comes" AS INTEGER START WITH 100 INCREMENT BY 1 MINVALUE 100 NO MAXVALUE NO CYCLE;

-- drop sequence goes
-- ! destroys the number that goes has reached
DROP SEQUENCE IF EXISTS "goes";
