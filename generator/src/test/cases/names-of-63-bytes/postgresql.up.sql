-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to tñññññññññññññññññññññññññññññññ since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('"tñññññññññññññññññññññññññññññññ"') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table tñññññññññññññññññññññññññññññññ
CREATE TABLE "tñññññññññññññññññññññññññññññññ" (
  "cñññññññññññññññññññññññññññññññ" bigint NOT NULL,
  "名名名名名名名名名名名名名名名名名名名名名" integer,
  CONSTRAINT "tññññññññññññññññññññññññññ_3c2809bf" PRIMARY KEY ("cñññññññññññññññññññññññññññññññ"),
  CONSTRAINT "tññññññññññññññññññññññññññ_db9adaa7" CHECK ("名名名名名名名名名名名名名名名名名名名名名" > 0)
);

COMMIT;
