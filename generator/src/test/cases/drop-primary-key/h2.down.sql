-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of tags written since breaks tags_pkey: primary key [name]

-- stops if something that this brings is there already: constraint tags.tags_pkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'tags' AND "CONSTRAINT_NAME" = 'tags_pkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint tags.tags_pkey' END AS INT);
-- stops if rows of tags collide in tags_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "tags" WHERE "name" IS NOT NULL GROUP BY "name" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of tags collide in tags_pkey' END AS INT);

-- add constraint tags.tags_pkey: primary key [name]
-- ! fails if rows of tags break tags_pkey
ALTER TABLE "tags" ADD CONSTRAINT IF NOT EXISTS "tags_pkey" PRIMARY KEY ("name");
