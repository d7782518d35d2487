-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to invoices since

-- stops if something that this brings is there already: table invoices
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'invoices' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table invoices' END AS INT);

-- create sequence invoices
CREATE SEQUENCE IF NOT EXISTS "invoices" AS BIGINT START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;

-- create table invoices
CREATE TABLE IF NOT EXISTS "invoices" (
  "id" INTEGER NOT NULL,
  CONSTRAINT "invoices_pkey" PRIMARY KEY ("id")
);
