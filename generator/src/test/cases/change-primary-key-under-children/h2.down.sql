-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of children written since breaks children_parent_id_fkey: foreign key [parent_id] -> parents [id] on delete cascade on update no action not deferrable
--   - no row of parents written since breaks parents_pkey: primary key [id]
--   - no row of parents written since breaks parents_code_key: unique [code]

-- stops if something that this brings is there already: constraint parents.parents_code_key
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'parents' AND "CONSTRAINT_NAME" = 'parents_code_key')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint parents.parents_code_key' END AS INT);
-- stops if rows of parents collide in parents_code_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "parents" WHERE "code" IS NOT NULL GROUP BY "code" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of parents collide in parents_code_key' END AS INT);
-- stops if rows of parents collide in parents_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "parents" WHERE "id" IS NOT NULL GROUP BY "id" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of parents collide in parents_pkey' END AS INT);
-- stops if rows of children have no partner in parents, which children_parent_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "children" AS child WHERE child."parent_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "parents" AS parent WHERE parent."id" = child."parent_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of children have no partner in parents, which children_parent_id_fkey asks for' END AS INT);

-- drop constraint children.children_parent_id_fkey
ALTER TABLE IF EXISTS "children" DROP CONSTRAINT IF EXISTS "children_parent_id_fkey";

-- drop constraint parents.parents_pkey
ALTER TABLE IF EXISTS "parents" DROP CONSTRAINT IF EXISTS "parents_pkey";

-- drop constraint parents.parents_id_key
ALTER TABLE IF EXISTS "parents" DROP CONSTRAINT IF EXISTS "parents_id_key";

-- add constraint parents.parents_code_key: unique [code]
-- ! fails if rows of parents break parents_code_key
ALTER TABLE "parents" ADD CONSTRAINT IF NOT EXISTS "parents_code_key" UNIQUE ("code");

-- add constraint parents.parents_pkey: primary key [id]
-- ! fails if rows of parents break parents_pkey
ALTER TABLE "parents" ADD CONSTRAINT IF NOT EXISTS "parents_pkey" PRIMARY KEY ("id");

-- add constraint children.children_parent_id_fkey: foreign key [parent_id] -> parents [id] on delete cascade on update no action not deferrable
-- ! fails if rows of children break children_parent_id_fkey
ALTER TABLE "children" ADD CONSTRAINT IF NOT EXISTS "children_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id") ON DELETE CASCADE;
