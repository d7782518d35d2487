-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to tñññññññññññññññññññññññññññññññ since
\set ON_ERROR_STOP on

BEGIN;

-- create table tñññññññññññññññññññññññññññññññ
CREATE TABLE "tñññññññññññññññññññññññññññññññ" (
  "cñññññññññññññññññññññññññññññññ" bigint NOT NULL,
  "名名名名名名名名名名名名名名名名名名名名名" integer,
  CONSTRAINT "tññññññññññññññññññññññññññ_3c2809bf" PRIMARY KEY ("cñññññññññññññññññññññññññññññññ"),
  CONSTRAINT "tññññññññññññññññññññññññññ_db9adaa7" CHECK ("名名名名名名名名名名名名名名名名名名名名名" > 0)
);

COMMIT;
