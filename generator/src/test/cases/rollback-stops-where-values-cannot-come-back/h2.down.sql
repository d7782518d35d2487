-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of users keep users_seen_note, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.seen

-- stops if something that this brings is there already: column users.seen, constraint users.users_seen_note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'seen')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_seen_note')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column users.seen, constraint users.users_seen_note' END AS INT);
-- stops if rows of users break users_seen_note
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE NOT (FALSE OR "note" IS NOT NULL)) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users break users_seen_note' END AS INT);

-- add column users.seen boolean fill false
ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "seen" BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE "users" ALTER COLUMN "seen" DROP DEFAULT;

-- add constraint users.users_seen_note: check seen or note is not null
-- ! fails if rows of users break users_seen_note
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_seen_note" CHECK ("seen" OR "note" IS NOT NULL);
