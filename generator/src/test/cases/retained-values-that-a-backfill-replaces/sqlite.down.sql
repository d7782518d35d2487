-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to people.level since
-- Rollback: retained
--   - the values that the backfill replaced in people.extra, people.mood, people.status
--   - the values that the backfill replaced in people.status
--   - the values that the backfill replaced in people.score
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('extra', 'id', 'level', 'mood', 'plinth_parked_002_change_extra_before', 'plinth_parked_002_change_extra_filled', 'plinth_parked_002_change_mood_before', 'plinth_parked_002_change_mood_filled', 'plinth_parked_002_change_score_before', 'plinth_parked_002_change_score_filled', 'plinth_parked_002_change_status_before', 'plinth_parked_002_change_status_before_2', 'plinth_parked_002_change_status_filled', 'plinth_parked_002_change_status_filled_2', 'plinth_parked_002_change_written', 'plinth_parked_002_change_written_2', 'plinth_parked_002_change_written_3', 'score', 'status')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- backfill people set score = plinth_parked_002_change_score_before where plinth_parked_002_change_written_3 and score = plinth_parked_002_change_score_filled
UPDATE people SET score = plinth_parked_002_change_score_before WHERE plinth_parked_002_change_written_3 AND score = plinth_parked_002_change_score_filled;

-- drop what was kept of people as plinth_parked_002_change_written_3, plinth_parked_002_change_score_before, plinth_parked_002_change_score_filled
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  status TEXT,
  mood TEXT NOT NULL,
  score NUMERIC NOT NULL,
  extra TEXT,
  level INTEGER,
  plinth_parked_002_change_written INTEGER,
  plinth_parked_002_change_extra_before TEXT,
  plinth_parked_002_change_extra_filled TEXT,
  plinth_parked_002_change_mood_before TEXT,
  plinth_parked_002_change_mood_filled TEXT,
  plinth_parked_002_change_status_before TEXT,
  plinth_parked_002_change_status_filled TEXT,
  plinth_parked_002_change_written_2 INTEGER,
  plinth_parked_002_change_status_before_2 TEXT,
  plinth_parked_002_change_status_filled_2 TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_status_type_check CHECK (length(status) <= 20),
  CONSTRAINT people_mood_enum_check CHECK (mood IN ('glad', 'sad', 'calm')),
  CONSTRAINT people_score_type_check CHECK (round(score, 2) = score AND abs(score) < 10000),
  CONSTRAINT people_extra_type_check CHECK (extra IS NULL OR json_valid(extra)),
  CONSTRAINT people_level_type_check CHECK (typeof(level) IN ('integer', 'null') AND level BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, id, status, mood, score, extra, level, plinth_parked_002_change_written, plinth_parked_002_change_extra_before, plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_before, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled, plinth_parked_002_change_written_2, plinth_parked_002_change_status_before_2, plinth_parked_002_change_status_filled_2)
SELECT old.rowid, old.id, old.status, old.mood, old.score, old.extra, old.level, old.plinth_parked_002_change_written, old.plinth_parked_002_change_extra_before, old.plinth_parked_002_change_extra_filled, old.plinth_parked_002_change_mood_before, old.plinth_parked_002_change_mood_filled, old.plinth_parked_002_change_status_before, old.plinth_parked_002_change_status_filled, old.plinth_parked_002_change_written_2, old.plinth_parked_002_change_status_before_2, old.plinth_parked_002_change_status_filled_2
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- backfill people set status = plinth_parked_002_change_status_before_2 where plinth_parked_002_change_written_2 and (status = plinth_parked_002_change_status_filled_2 or status is null and plinth_parked_002_change_status_filled_2 is null)
UPDATE people SET status = plinth_parked_002_change_status_before_2 WHERE plinth_parked_002_change_written_2 AND (status = plinth_parked_002_change_status_filled_2 OR status IS NULL AND plinth_parked_002_change_status_filled_2 IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written_2, plinth_parked_002_change_status_before_2, plinth_parked_002_change_status_filled_2
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  status TEXT,
  mood TEXT NOT NULL,
  score NUMERIC NOT NULL,
  extra TEXT,
  level INTEGER,
  plinth_parked_002_change_written INTEGER,
  plinth_parked_002_change_extra_before TEXT,
  plinth_parked_002_change_extra_filled TEXT,
  plinth_parked_002_change_mood_before TEXT,
  plinth_parked_002_change_mood_filled TEXT,
  plinth_parked_002_change_status_before TEXT,
  plinth_parked_002_change_status_filled TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_status_type_check CHECK (length(status) <= 20),
  CONSTRAINT people_mood_enum_check CHECK (mood IN ('glad', 'sad', 'calm')),
  CONSTRAINT people_score_type_check CHECK (round(score, 2) = score AND abs(score) < 10000),
  CONSTRAINT people_extra_type_check CHECK (extra IS NULL OR json_valid(extra)),
  CONSTRAINT people_level_type_check CHECK (typeof(level) IN ('integer', 'null') AND level BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, id, status, mood, score, extra, level, plinth_parked_002_change_written, plinth_parked_002_change_extra_before, plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_before, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled)
SELECT old.rowid, old.id, old.status, old.mood, old.score, old.extra, old.level, old.plinth_parked_002_change_written, old.plinth_parked_002_change_extra_before, old.plinth_parked_002_change_extra_filled, old.plinth_parked_002_change_mood_before, old.plinth_parked_002_change_mood_filled, old.plinth_parked_002_change_status_before, old.plinth_parked_002_change_status_filled
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- backfill people set extra = plinth_parked_002_change_extra_before where plinth_parked_002_change_written and (extra = plinth_parked_002_change_extra_filled or extra is null and plinth_parked_002_change_extra_filled is null)
UPDATE people SET extra = plinth_parked_002_change_extra_before WHERE plinth_parked_002_change_written AND (extra = plinth_parked_002_change_extra_filled OR extra IS NULL AND plinth_parked_002_change_extra_filled IS NULL);

-- backfill people set mood = cast(plinth_parked_002_change_mood_before as enum:mood) where plinth_parked_002_change_written and cast(mood as text) = plinth_parked_002_change_mood_filled
UPDATE people SET mood = CAST(plinth_parked_002_change_mood_before AS TEXT) WHERE plinth_parked_002_change_written AND CAST(mood AS TEXT) = plinth_parked_002_change_mood_filled;

-- backfill people set status = plinth_parked_002_change_status_before where plinth_parked_002_change_written and (status = plinth_parked_002_change_status_filled or status is null and plinth_parked_002_change_status_filled is null)
UPDATE people SET status = plinth_parked_002_change_status_before WHERE plinth_parked_002_change_written AND (status = plinth_parked_002_change_status_filled OR status IS NULL AND plinth_parked_002_change_status_filled IS NULL);

-- rebuild people
--   drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_extra_before, plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_before, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
--   drop column people.level
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  status TEXT,
  mood TEXT NOT NULL,
  score NUMERIC NOT NULL,
  extra TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_status_type_check CHECK (length(status) <= 20),
  CONSTRAINT people_mood_enum_check CHECK (mood IN ('glad', 'sad', 'calm')),
  CONSTRAINT people_score_type_check CHECK (round(score, 2) = score AND abs(score) < 10000),
  CONSTRAINT people_extra_type_check CHECK (extra IS NULL OR json_valid(extra))
);
-- ! destroys the values of people.level
INSERT INTO plinth_new_people (rowid, id, status, mood, score, extra)
SELECT old.rowid, old.id, old.status, old.mood, old.score, old.extra
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
