-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: constraint edges.edges_end, constraint edges.edges_start
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'edges' AND "CONSTRAINT_NAME" = 'edges_end')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'edges' AND "CONSTRAINT_NAME" = 'edges_start')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint edges.edges_end, constraint edges.edges_start' END AS INT);
-- stops if rows of edges have no partner in spans, which edges_end asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "edges" AS child WHERE child."end_id" IS NOT NULL AND child."start_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "spans" AS parent WHERE parent."a" = child."end_id" AND parent."b" = child."start_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of edges have no partner in spans, which edges_end asks for' END AS INT);
-- stops if rows of edges have no partner in nodes, which edges_start asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "edges" AS child WHERE child."start_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "nodes" AS parent WHERE parent."id" = child."start_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of edges have no partner in nodes, which edges_start asks for' END AS INT);

-- add constraint edges.edges_end: foreign key [end_id, start_id] -> spans [a, b] on delete no action on update no action deferrable
-- ! fails if rows of edges break edges_end
ALTER TABLE "edges" ADD CONSTRAINT IF NOT EXISTS "edges_end" FOREIGN KEY ("end_id", "start_id") REFERENCES "spans" ("a", "b");

-- add constraint edges.edges_start: foreign key [start_id] -> nodes [id] on delete no action on update no action deferrable initially deferred
-- ! fails if rows of edges break edges_start
ALTER TABLE "edges" ADD CONSTRAINT IF NOT EXISTS "edges_start" FOREIGN KEY ("start_id") REFERENCES "nodes" ("id");
