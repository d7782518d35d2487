-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of lines.amount fits int

-- stops if rows of lines have values in amount that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "lines" WHERE "amount" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of lines have values in amount that do not fit int' END AS INT);

-- drop column lines.label
ALTER TABLE IF EXISTS "lines" DROP CONSTRAINT IF EXISTS "lines_label_length_check";
ALTER TABLE "lines" DROP COLUMN IF EXISTS "label";

-- drop column lines.total
ALTER TABLE "lines" DROP COLUMN IF EXISTS "total";

-- alter column lines.amount int
ALTER TABLE "lines" ALTER COLUMN "amount" SET DATA TYPE INTEGER;

-- add column lines.total bigint generated amount * price stored
ALTER TABLE "lines" ADD COLUMN IF NOT EXISTS "total" BIGINT GENERATED ALWAYS AS ("amount" * "price") NOT NULL;

-- add column lines.label varchar(40) generated 'n' || cast(amount as text) stored
ALTER TABLE "lines" ADD COLUMN IF NOT EXISTS "label" VARCHAR(80) GENERATED ALWAYS AS ('n' || CAST("amount" AS VARCHAR)) NOT NULL;
-- ! fails if rows of lines break lines_label_length_check
ALTER TABLE "lines" ADD CONSTRAINT IF NOT EXISTS "lines_label_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("label", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);
