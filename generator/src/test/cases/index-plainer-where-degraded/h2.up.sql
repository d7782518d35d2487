-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - tables/users/indexes/users_active: larger is fine
--   - tables/users/indexes/users_covering: reads the row
--   - tables/users/indexes/users_lower: scans
--   - tables/users/indexes/users_odd: larger is fine
-- Rollback: exact

-- stops if something that this brings is there already: index users.users_active, index users.users_covering, index users.users_about, index users.users_odd
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "INDEX_NAME" = 'users_active')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "INDEX_NAME" = 'users_covering')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "INDEX_NAME" = 'users_about')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "INDEX_NAME" = 'users_odd')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: index users.users_active, index users.users_covering, index users.users_about, index users.users_odd' END AS INT);
-- stops if rows of users collide in users_covering
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "users" WHERE "email" IS NOT NULL GROUP BY "email" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users collide in users_covering' END AS INT);

-- create index users.users_active [email] where status <> 'archived' degrade h2 'larger is fine'
CREATE INDEX IF NOT EXISTS "users_active" ON "users" ("email");

-- create unique index users.users_covering [email] include [score] degrade h2 'reads the row', sqlite 'reads the row'
-- ! fails if rows of users collide in users_covering
CREATE UNIQUE INDEX IF NOT EXISTS "users_covering" ON "users" ("email");

-- create index users.users_about [about] degrade sqlserver 'scans'
CREATE INDEX IF NOT EXISTS "users_about" ON "users" ("about");

-- create index users.users_odd [score] where score = 1 or status is null degrade h2 'larger is fine', sqlserver 'larger is fine'
CREATE INDEX IF NOT EXISTS "users_odd" ON "users" ("score");
