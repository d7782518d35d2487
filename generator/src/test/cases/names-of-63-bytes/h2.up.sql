-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to tñññññññññññññññññññññññññññññññ since

-- create table tñññññññññññññññññññññññññññññññ
CREATE TABLE IF NOT EXISTS "tñññññññññññññññññññññññññññññññ" (
  "cñññññññññññññññññññññññññññññññ" BIGINT NOT NULL,
  "名名名名名名名名名名名名名名名名名名名名名" INTEGER,
  CONSTRAINT "tñññññññññññññññññññññññññññññññ_pkey" PRIMARY KEY ("cñññññññññññññññññññññññññññññññ"),
  CONSTRAINT "tñññññññññññññññññññññññññññññññ_名名名名名名名名名名名名名名名名名名名名名_check" CHECK ("名名名名名名名名名名名名名名名名名名名名名" > 0)
);
