-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.rank fits int
--   - no row has NULL in users.visits

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
