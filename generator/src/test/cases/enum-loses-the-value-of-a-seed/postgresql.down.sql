-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row holds 'away' of the enum mood
--   - nobody has changed the seeded rows of moods (id 2)
--   - no other row of moods has taken a key of the seeded rows that go (id 3)
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed, or are gone, in moods: id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM moods WHERE id = 2 AND (name = 'Away' OR name = 'Gone')) AS text) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in moods: id 2' END AS int);
-- stops if rows with other values than seeded ones have their keys in moods: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM moods WHERE id = 3 AND name <> 'Off') AS text) = '0' THEN '0' ELSE 'rows with other values than seeded ones have their keys in moods: id 3' END AS int);

-- alter enum mood [calm, away, busy, gone, off]
ALTER TABLE moods DROP CONSTRAINT IF EXISTS moods_mood_enum_check;
-- ! fails if rows of moods break moods_mood_enum_check
ALTER TABLE moods ADD CONSTRAINT moods_mood_enum_check CHECK (mood IN ('calm', 'away', 'busy', 'gone', 'off'));

-- alter seed moods
UPDATE moods SET mood = 'gone', name = 'Gone' WHERE id = 2 AND mood = 'away' AND name = 'Away';
INSERT INTO moods (id, mood, name)
SELECT 3, 'off', 'Off'
WHERE NOT EXISTS (SELECT 1 FROM moods WHERE id = 3);

-- alter enum mood [calm, busy, gone, off]
ALTER TABLE moods DROP CONSTRAINT IF EXISTS moods_mood_enum_check;
-- ! fails if rows of moods break moods_mood_enum_check
ALTER TABLE moods ADD CONSTRAINT moods_mood_enum_check CHECK (mood IN ('calm', 'busy', 'gone', 'off'));

COMMIT;
