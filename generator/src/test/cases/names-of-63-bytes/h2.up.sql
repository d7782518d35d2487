-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to tñññññññññññññññññññññññññññññññ since

-- stops if something that this brings is there already: table tñññññññññññññññññññññññññññññññ
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'tñññññññññññññññññññññññññññññññ' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table tñññññññññññññññññññññññññññññññ' END AS INT);

-- create table tñññññññññññññññññññññññññññññññ
CREATE TABLE IF NOT EXISTS "tñññññññññññññññññññññññññññññññ" (
  "cñññññññññññññññññññññññññññññññ" BIGINT NOT NULL,
  "名名名名名名名名名名名名名名名名名名名名名" INTEGER,
  CONSTRAINT "tñññññññññññññññññññññññññññññññ_pkey" PRIMARY KEY ("cñññññññññññññññññññññññññññññññ"),
  CONSTRAINT "tñññññññññññññññññññññññññññññññ_名名名名名名名名名名名名名名名名名名名名名_check" CHECK ("名名名名名名名名名名名名名名名名名名名名名" > 0)
);
