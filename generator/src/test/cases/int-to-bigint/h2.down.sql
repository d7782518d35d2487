-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of parents.id fits int
--   - every value of parents.visits fits smallint
--   - every value of children.parent_id fits int

-- stops if rows of children have values in parent_id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "children" WHERE "parent_id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of children have values in parent_id that do not fit int' END AS INT);
-- stops if rows of parents have values in visits that do not fit smallint
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "parents" WHERE "visits" NOT BETWEEN -32768 AND 32767) AS VARCHAR) = '0' THEN '0' ELSE 'rows of parents have values in visits that do not fit smallint' END AS INT);
-- stops if rows of parents have values in id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "parents" WHERE "id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of parents have values in id that do not fit int' END AS INT);

-- alter column children.parent_id int
ALTER TABLE "children" ALTER COLUMN "parent_id" SET DATA TYPE INTEGER;

-- alter column parents.visits smallint default 0
ALTER TABLE IF EXISTS "parents" DROP CONSTRAINT IF EXISTS "parents_visits_check";
ALTER TABLE "parents" ALTER COLUMN "visits" DROP DEFAULT;
ALTER TABLE "parents" ALTER COLUMN "visits" SET DATA TYPE SMALLINT;
ALTER TABLE "parents" ALTER COLUMN "visits" SET DEFAULT 0;
-- ! fails if rows of parents break parents_visits_check
ALTER TABLE "parents" ADD CONSTRAINT IF NOT EXISTS "parents_visits_check" CHECK ("visits" >= 0);

-- alter column parents.id int
ALTER TABLE "parents" ALTER COLUMN "id" SET DATA TYPE INTEGER;
