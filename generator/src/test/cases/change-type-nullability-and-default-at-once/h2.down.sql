-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.visits fits int
--   - no row has NULL in users.rank
--   - every value of users.note fits varchar(10)
--   - no row has NULL in users.note

-- stops if something that this brings is there already: constraint users.users_note_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_note_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint users.users_note_length_check' END AS INT);
-- stops if rows of users have values in note that do not fit varchar(10)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE CHAR_LENGTH(REGEXP_REPLACE("note", '[\x{10000}-\x{10FFFF}]', '_')) > 10) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in note that do not fit varchar(10)' END AS INT);
-- stops if rows of users have NULL in note
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE "note" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have NULL in note' END AS INT);
-- stops if rows of users have NULL in rank
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE "rank" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have NULL in rank' END AS INT);
-- stops if rows of users have values in visits that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE "visits" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in visits that do not fit int' END AS INT);

-- alter column users.note varchar(10) default 'x'
ALTER TABLE "users" ALTER COLUMN "note" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "note" SET DATA TYPE VARCHAR(20);
ALTER TABLE "users" ALTER COLUMN "note" SET NOT NULL;
ALTER TABLE "users" ALTER COLUMN "note" SET DEFAULT 'x';
-- ! fails if rows of users break users_note_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_note_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("note", '[\x{10000}-\x{10FFFF}]', '_')) <= 10);

-- alter column users.rank bigint default 10
ALTER TABLE "users" ALTER COLUMN "rank" SET DATA TYPE BIGINT;
ALTER TABLE "users" ALTER COLUMN "rank" SET NOT NULL;
ALTER TABLE "users" ALTER COLUMN "rank" SET DEFAULT 10;

-- alter column users.visits int?
ALTER TABLE "users" ALTER COLUMN "visits" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "visits" SET DATA TYPE INTEGER;
ALTER TABLE "users" ALTER COLUMN "visits" DROP NOT NULL;
