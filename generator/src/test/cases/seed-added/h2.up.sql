-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 1; id 2), and no row refers to them
-- Rollback: lossy
--   - values written to roles.rank of seeded rows since

-- stops if rows with other values than seeded ones have their keys in roles: id 1; id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "roles" WHERE "id" = 1 AND ("name" <> 'admin' OR "note" <> 'Whoever runs it' OR "note" IS NULL) OR "id" = 2 AND ("name" <> 'user' OR "note" IS NOT NULL OR "rank" <> 5)) AS VARCHAR) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in roles: id 1; id 2' END AS INT);

-- create seed roles
INSERT INTO "roles" ("id", "name", "note")
SELECT 1, 'admin', 'Whoever runs it'
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 1);
INSERT INTO "roles" ("id", "name", "note", "rank")
SELECT 2, 'user', NULL, 5
WHERE NOT EXISTS (SELECT 1 FROM "roles" WHERE "id" = 2);
