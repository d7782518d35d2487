-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to tñññññññññññññññññññññññññññññññ since
.bail on

BEGIN IMMEDIATE;

-- create table tñññññññññññññññññññññññññññññññ
CREATE TABLE "tñññññññññññññññññññññññññññññññ" (
  "cñññññññññññññññññññññññññññññññ" INT NOT NULL,
  "名名名名名名名名名名名名名名名名名名名名名" INTEGER,
  CONSTRAINT "tñññññññññññññññññññññññññññññññ_pkey" PRIMARY KEY ("cñññññññññññññññññññññññññññññññ"),
  CONSTRAINT "tñññññññññññññññññññññññññññññññ_名名名名名名名名名名名名名名名名名名名名名_check" CHECK ("名名名名名名名名名名名名名名名名名名名名名" > 0)
);

COMMIT;
