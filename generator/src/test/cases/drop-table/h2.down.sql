-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of sessions

-- stops if something that this brings is there already: table sessions
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'sessions' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table sessions' END AS INT);

-- create table sessions
CREATE TABLE IF NOT EXISTS "sessions" (
  "token" UUID NOT NULL,
  "user_id" BIGINT NOT NULL,
  "expires_at" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT "sessions_pkey" PRIMARY KEY ("token"),
  CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "sessions" IS 'Who is signed in';
CREATE INDEX IF NOT EXISTS "sessions_expiry" ON "sessions" ("expires_at");
