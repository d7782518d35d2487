-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row holds 'middle' of the enum plain
--   - no row holds 'middle' of the enum own
--   - nobody has changed the seeded rows of levels (id 2), and no row refers to them
--   - nobody has changed the seeded rows of levels (id 1)

-- stops if seeded rows have been changed, or are gone, in levels: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "levels" WHERE "id" = 1) AS VARCHAR) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in levels: id 1' END AS INT);

-- alter enum plain [low, middle, high]
ALTER TABLE IF EXISTS "levels" DROP CONSTRAINT IF EXISTS "levels_plain_enum_check";
-- ! fails if rows of levels break levels_plain_enum_check
ALTER TABLE "levels" ADD CONSTRAINT IF NOT EXISTS "levels_plain_enum_check" CHECK ("plain" IN ('low', 'middle', 'high'));

-- alter enum own [low, middle, high]
ALTER TABLE IF EXISTS "levels" DROP CONSTRAINT IF EXISTS "levels_own_enum_check";
-- ! fails if rows of levels break levels_own_enum_check
ALTER TABLE "levels" ADD CONSTRAINT IF NOT EXISTS "levels_own_enum_check" CHECK ("own" IN ('low', 'middle', 'high'));

-- alter seed levels
UPDATE "levels" SET "own" = 'high' WHERE "id" = 1 AND "own" = 'low' AND "plain" = 'low';
INSERT INTO "levels" ("id", "plain", "own")
SELECT 2, 'middle', 'middle'
WHERE NOT EXISTS (SELECT 1 FROM "levels" WHERE "id" = 2);
