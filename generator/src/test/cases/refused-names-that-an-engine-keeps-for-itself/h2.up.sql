-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to sqlite_things since

-- create table sqlite_things
CREATE TABLE IF NOT EXISTS "sqlite_things" (
  "id" BIGINT NOT NULL,
  "xmin" INTEGER,
  "ctid" INTEGER,
  CONSTRAINT "sqlite_things_pkey" PRIMARY KEY ("id")
);
CREATE INDEX IF NOT EXISTS "sqlite_index" ON "sqlite_things" ("xmin");
