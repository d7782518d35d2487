-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row holds 'away' of the enum mood
--   - nobody has changed the seeded rows of moods (id 2)
--   - no other row of moods has taken a key of the seeded rows that go (id 3)
\set ON_ERROR_STOP on

BEGIN;
-- stops if seeded rows have been changed in moods: id 3
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM moods WHERE id = 3 AND name <> 'Off') AS text) = '0' THEN '0' ELSE 'seeded rows have been changed in moods: id 3' END AS int);
-- stops if seeded rows have been changed, or are gone, in moods: id 2
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM moods WHERE id = 2 AND (name = 'Gone' OR name = 'Away')) AS text) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in moods: id 2' END AS int);

-- alter enum mood [calm, away, busy, gone, off]
ALTER TYPE mood RENAME TO plinth_old_mood;
CREATE TYPE mood AS ENUM ('calm', 'away', 'busy', 'gone', 'off');
ALTER TABLE moods ALTER COLUMN mood TYPE mood USING mood::text::mood;
DROP TYPE plinth_old_mood;

-- alter seed moods
DELETE FROM moods WHERE id = 3 AND mood = 'off' AND name = 'Off';
UPDATE moods SET mood = 'away', name = 'Away' WHERE id = 2 AND mood = 'gone' AND name = 'Gone';

-- alter enum mood [calm, away, busy]
ALTER TYPE mood RENAME TO plinth_old_mood;
CREATE TYPE mood AS ENUM ('calm', 'away', 'busy');
ALTER TABLE moods ALTER COLUMN mood TYPE mood USING mood::text::mood;
DROP TYPE plinth_old_mood;

COMMIT;
