-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to tñññññññññññññññññññññññññññññññ since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table tñññññññññññññññññññññññññññññññ
CREATE TABLE "tñññññññññññññññññññññññññññññññ" (
  "cñññññññññññññññññññññññññññññññ" INT NOT NULL,
  "名名名名名名名名名名名名名名名名名名名名名" INTEGER,
  CONSTRAINT "tñññññññññññññññññññññññññññññññ_pkey" PRIMARY KEY ("cñññññññññññññññññññññññññññññññ"),
  CONSTRAINT "tñññññññññññññññññññññññññññññññ_名名名名名名名名名名名名名名名名名名名名名_check" CHECK ("名名名名名名名名名名名名名名名名名名名名名" > 0),
  CONSTRAINT "tñññññññññññññññññññññññññññññññ_cñññññññññññññññññññññññññññññññ_type_check" CHECK (typeof("cñññññññññññññññññññññññññññññññ") IN ('integer', 'null')),
  CONSTRAINT "tñññññññññññññññññññññññññññññññ_名名名名名名名名名名名名名名名名名名名名名_type_check" CHECK (typeof("名名名名名名名名名名名名名名名名名名名名名") IN ('integer', 'null') AND "名名名名名名名名名名名名名名名名名名名名名" BETWEEN -2147483648 AND 2147483647)
);

COMMIT;
