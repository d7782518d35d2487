-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row holds 'enormous' of the enum size

-- stops if rows of people have values in size that do not fit enum:size
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE "size" NOT IN ('small', 'large')) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in size that do not fit enum:size' END AS INT);

-- take down view moods
DROP VIEW IF EXISTS "moods";

-- alter enum size [small, large]
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_size_enum_check";
-- ! fails if rows of people break people_size_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_size_enum_check" CHECK ("size" IN ('small', 'large'));

-- alter enum mood [calm, busy, away]
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_mood_enum_check";
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_mood_enum_check" CHECK ("mood" IN ('calm', 'busy', 'away'));

-- put back view moods
CREATE VIEW IF NOT EXISTS "moods" AS
SELECT "id", "mood" FROM "people";
GRANT SELECT ON "moods" TO "clerk";
