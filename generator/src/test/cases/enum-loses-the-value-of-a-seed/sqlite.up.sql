-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row holds 'away' of the enum mood
--   - nobody has changed the seeded rows of moods (id 2)
--   - no other row of moods has taken a key of the seeded rows that go (id 3)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table moods has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('moods') WHERE lower(name) NOT IN ('id', 'mood', 'name')) AS TEXT) = '0';
-- stops if the table moods has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('moods') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if seeded rows have been changed in moods: id 3
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM moods WHERE id = 3 AND name <> 'Off') AS TEXT) = '0';
-- stops if seeded rows have been changed, or are gone, in moods: id 2
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM moods WHERE id = 2 AND (name = 'Gone' OR name = 'Away')) AS TEXT) = '1';

-- alter enum mood [calm, away, busy, gone, off]
CREATE TABLE plinth_new_moods (
  id INT NOT NULL,
  mood TEXT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT moods_pkey PRIMARY KEY (id),
  CONSTRAINT moods_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT moods_mood_enum_check CHECK (mood IN ('calm', 'away', 'busy', 'gone', 'off')),
  CONSTRAINT moods_name_type_check CHECK (length(name) <= 40)
);
INSERT INTO plinth_new_moods (rowid, id, mood, name)
SELECT old.rowid, old.id, old.mood, old.name
FROM moods AS old;
DROP TABLE moods;
ALTER TABLE plinth_new_moods RENAME TO moods;

-- alter seed moods
DELETE FROM moods WHERE id = 3 AND mood = 'off' AND name = 'Off';
UPDATE moods SET mood = 'away', name = 'Away' WHERE id = 2 AND mood = 'gone' AND name = 'Gone';

-- alter enum mood [calm, away, busy]
CREATE TABLE plinth_new_moods (
  id INT NOT NULL,
  mood TEXT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT moods_pkey PRIMARY KEY (id),
  CONSTRAINT moods_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT moods_mood_enum_check CHECK (mood IN ('calm', 'away', 'busy')),
  CONSTRAINT moods_name_type_check CHECK (length(name) <= 40)
);
INSERT INTO plinth_new_moods (rowid, id, mood, name)
SELECT old.rowid, old.id, old.mood, old.name
FROM moods AS old;
DROP TABLE moods;
ALTER TABLE plinth_new_moods RENAME TO moods;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
