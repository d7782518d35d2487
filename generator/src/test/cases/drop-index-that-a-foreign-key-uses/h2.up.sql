-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop index children.children_parent
ALTER TABLE IF EXISTS "children" DROP CONSTRAINT IF EXISTS "children_parent_id_fkey";
DROP INDEX IF EXISTS "children_parent";
-- ! fails if rows of children break children_parent_id_fkey
ALTER TABLE "children" ADD CONSTRAINT IF NOT EXISTS "children_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id");
