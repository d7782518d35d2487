-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: index children.children_parent
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'children' AND "INDEX_NAME" = 'children_parent')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: index children.children_parent' END AS INT);

-- create index children.children_parent [parent_id, note]
CREATE INDEX IF NOT EXISTS "children_parent" ON "children" ("parent_id", "note");
