-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt since
--   - rows written to plain since

-- create table tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
CREATE TABLE IF NOT EXISTS "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" (
  "id" BIGINT NOT NULL,
  "ñññññññññññññññññññññññññññññññññññ" INTEGER,
  CONSTRAINT "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_pkey" PRIMARY KEY ("id")
);

-- create table plain
CREATE TABLE IF NOT EXISTS "plain" (
  "id" BIGINT NOT NULL,
  CONSTRAINT "plain_pkey" PRIMARY KEY ("id")
);

-- create view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
CREATE VIEW IF NOT EXISTS "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv" AS
SELECT "id" FROM "plain";
