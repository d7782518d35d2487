-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- add column lines.total int? generated amount * price virtual
ALTER TABLE "lines" ADD COLUMN IF NOT EXISTS "total" INTEGER GENERATED ALWAYS AS ("amount" * "price");
