-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column children.parent_id int
ALTER TABLE "children" ALTER COLUMN "parent_id" SET DATA TYPE INTEGER;

-- alter column parents.visits smallint default 0
ALTER TABLE "parents" ALTER COLUMN "visits" DROP DEFAULT;
ALTER TABLE "parents" ALTER COLUMN "visits" SET DATA TYPE SMALLINT;
ALTER TABLE "parents" ALTER COLUMN "visits" SET DEFAULT 0;

-- alter column parents.id int
ALTER TABLE "parents" ALTER COLUMN "id" SET DATA TYPE INTEGER;
