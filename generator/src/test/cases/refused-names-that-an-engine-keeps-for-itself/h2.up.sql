-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to sqlite_things since

-- stops if something that this brings is there already: table sqlite_things
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'sqlite_things' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table sqlite_things' END AS INT);

-- create table sqlite_things
CREATE TABLE IF NOT EXISTS "sqlite_things" (
  "id" BIGINT NOT NULL,
  "xmin" INTEGER,
  "ctid" INTEGER,
  CONSTRAINT "sqlite_things_pkey" PRIMARY KEY ("id")
);
CREATE INDEX IF NOT EXISTS "sqlite_index" ON "sqlite_things" ("xmin");
