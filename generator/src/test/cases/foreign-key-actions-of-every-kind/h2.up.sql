-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to a since
--   - rows written to b since
--   - rows written to c since
--   - rows written to d since
--   - rows written to e since
--   - rows written to uses since

-- stops if something that this brings is there already: table a, table b, table c, table d, table e, table uses
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'a' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'b' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'c' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'd' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'e' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'uses' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table a, table b, table c, table d, table e, table uses' END AS INT);

-- create table a
CREATE TABLE IF NOT EXISTS "a" (
  "id" INTEGER NOT NULL,
  CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);

-- create table b
CREATE TABLE IF NOT EXISTS "b" (
  "id" INTEGER NOT NULL,
  CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

-- create table c
CREATE TABLE IF NOT EXISTS "c" (
  "id" INTEGER NOT NULL,
  CONSTRAINT "c_pkey" PRIMARY KEY ("id")
);

-- create table d
CREATE TABLE IF NOT EXISTS "d" (
  "id" INTEGER NOT NULL,
  CONSTRAINT "d_pkey" PRIMARY KEY ("id")
);

-- create table e
CREATE TABLE IF NOT EXISTS "e" (
  "id" INTEGER NOT NULL,
  CONSTRAINT "e_pkey" PRIMARY KEY ("id")
);

-- create table uses
CREATE TABLE IF NOT EXISTS "uses" (
  "id" INTEGER NOT NULL,
  "a_id" INTEGER NOT NULL,
  "b_id" INTEGER NOT NULL,
  "c_id" INTEGER NOT NULL,
  "d_id" INTEGER,
  "e_id" INTEGER DEFAULT 1 NOT NULL,
  CONSTRAINT "uses_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "uses_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a" ("id"),
  CONSTRAINT "uses_b_id_fkey" FOREIGN KEY ("b_id") REFERENCES "b" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT "uses_c_id_fkey" FOREIGN KEY ("c_id") REFERENCES "c" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "uses_d_id_fkey" FOREIGN KEY ("d_id") REFERENCES "d" ("id") ON DELETE SET NULL ON UPDATE SET NULL,
  CONSTRAINT "uses_e_id_fkey" FOREIGN KEY ("e_id") REFERENCES "e" ("id") ON DELETE SET DEFAULT ON UPDATE SET DEFAULT
);
