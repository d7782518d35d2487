-- Up
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

BEGIN IMMEDIATE;

-- add column people.level int?
ALTER TABLE people ADD COLUMN level INTEGER CONSTRAINT people_level_type_check CHECK (typeof(level) IN ('integer', 'null') AND level BETWEEN -2147483648 AND 2147483647);

-- backfill people set level = id * 10
UPDATE people SET level = id * 10;

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_extra_before, plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_before, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written INTEGER;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_extra_before TEXT;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_extra_filled TEXT;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_mood_before TEXT;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_mood_filled TEXT;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_status_before TEXT;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_status_filled TEXT;

-- keep values of people as plinth_parked_002_change_extra_before, plinth_parked_002_change_mood_before, plinth_parked_002_change_status_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_extra_before = extra, plinth_parked_002_change_mood_before = CAST(mood AS TEXT), plinth_parked_002_change_status_before = status, plinth_parked_002_change_written = TRUE WHERE score > 1;

-- backfill people set extra = '{"a": 1}', mood = 'calm', status = 'active' where score > 1
UPDATE people SET extra = '{"a": 1}', mood = 'calm', status = 'active' WHERE score > 1;

-- keep values of people as plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_filled
UPDATE people SET plinth_parked_002_change_extra_filled = extra, plinth_parked_002_change_mood_filled = CAST(mood AS TEXT), plinth_parked_002_change_status_filled = status WHERE plinth_parked_002_change_written;

-- make room for values of people as plinth_parked_002_change_written_2, plinth_parked_002_change_status_before_2, plinth_parked_002_change_status_filled_2
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written_2 INTEGER;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_status_before_2 TEXT;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_status_filled_2 TEXT;

-- keep values of people as plinth_parked_002_change_status_before_2, plinth_parked_002_change_written_2
UPDATE people SET plinth_parked_002_change_status_before_2 = status, plinth_parked_002_change_written_2 = TRUE WHERE id = 1;

-- backfill people set status = null where id = 1
UPDATE people SET status = NULL WHERE id = 1;

-- keep values of people as plinth_parked_002_change_status_filled_2
UPDATE people SET plinth_parked_002_change_status_filled_2 = status WHERE plinth_parked_002_change_written_2;

-- make room for values of people as plinth_parked_002_change_written_3, plinth_parked_002_change_score_before, plinth_parked_002_change_score_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written_3 INTEGER;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_score_before NUMERIC;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_score_filled NUMERIC;

-- keep values of people as plinth_parked_002_change_score_before, plinth_parked_002_change_written_3
UPDATE people SET plinth_parked_002_change_score_before = score, plinth_parked_002_change_written_3 = TRUE WHERE id = 2;

-- backfill people set score = score / 3 where id = 2
UPDATE people SET score = CAST(round(CAST(score AS REAL) / 3, 2) AS NUMERIC) WHERE id = 2;

-- keep values of people as plinth_parked_002_change_score_filled
UPDATE people SET plinth_parked_002_change_score_filled = score WHERE plinth_parked_002_change_written_3;

COMMIT;
