-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.visits fits int
--   - no row has NULL in users.rank
--   - every value of users.note fits varchar(10)
--   - no row has NULL in users.note

-- stops if rows of users have NULL in visits
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE "visits" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have NULL in visits' END AS INT);
-- stops if rows of users have values in rank that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE "rank" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in rank that do not fit int' END AS INT);

-- alter column users.visits bigint default 0
ALTER TABLE "users" ALTER COLUMN "visits" SET DATA TYPE BIGINT;
ALTER TABLE "users" ALTER COLUMN "visits" SET NOT NULL;
ALTER TABLE "users" ALTER COLUMN "visits" SET DEFAULT 0;

-- alter column users.rank int?
ALTER TABLE "users" ALTER COLUMN "rank" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "rank" SET DATA TYPE INTEGER;
ALTER TABLE "users" ALTER COLUMN "rank" DROP NOT NULL;

-- alter column users.note text? default 'none'
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_note_length_check";
ALTER TABLE "users" ALTER COLUMN "note" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "note" SET DATA TYPE VARCHAR;
ALTER TABLE "users" ALTER COLUMN "note" DROP NOT NULL;
ALTER TABLE "users" ALTER COLUMN "note" SET DEFAULT 'none';
