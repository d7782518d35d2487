-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row holds 'middle' of the enum plain
--   - no row holds 'middle' of the enum own
--   - nobody has changed the seeded rows of levels (id 2), and no row refers to them
--   - nobody has changed the seeded rows of levels (id 1)

-- stops if seeded rows have been changed in levels: id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "levels" WHERE "id" = 2 AND ("own" <> 'middle' OR "own" IS NULL OR "plain" <> 'middle')) AS VARCHAR) = '0' THEN '0' ELSE 'seeded rows have been changed in levels: id 2' END AS INT);
-- stops if seeded rows have been changed, or are gone, in levels: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "levels" WHERE "id" = 1 AND ("own" = 'high' AND "plain" = 'low' OR "own" = 'low' AND "plain" = 'low')) AS VARCHAR) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in levels: id 1' END AS INT);

-- alter seed levels
DELETE FROM "levels" WHERE "id" = 2 AND "own" = 'middle' AND "plain" = 'middle';
UPDATE "levels" SET "own" = 'low' WHERE "id" = 1 AND "own" = 'high' AND "plain" = 'low';

-- alter enum own [low, high]
ALTER TABLE IF EXISTS "levels" DROP CONSTRAINT IF EXISTS "levels_own_enum_check";
-- ! fails if rows of levels break levels_own_enum_check
ALTER TABLE "levels" ADD CONSTRAINT IF NOT EXISTS "levels_own_enum_check" CHECK ("own" IN ('low', 'high'));

-- alter enum plain [low, high]
ALTER TABLE IF EXISTS "levels" DROP CONSTRAINT IF EXISTS "levels_plain_enum_check";
-- ! fails if rows of levels break levels_plain_enum_check
ALTER TABLE "levels" ADD CONSTRAINT IF NOT EXISTS "levels_plain_enum_check" CHECK ("plain" IN ('low', 'high'));
