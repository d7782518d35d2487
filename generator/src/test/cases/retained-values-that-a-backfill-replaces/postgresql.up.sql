-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.level since
-- Rollback: retained
--   - the values that the backfill replaced in people.extra, people.mood, people.status
--   - the values that the backfill replaced in people.status
--   - the values that the backfill replaced in people.score
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'level' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_extra_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_extra_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_mood_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_mood_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_status_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_status_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written_2' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_status_before_2' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_status_filled_2' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written_3' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_score_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_score_filled' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column people.level int?
ALTER TABLE people ADD COLUMN level integer;

-- backfill people set level = id * 10
UPDATE people SET level = id * 10;

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_extra_before, plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_before, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_extra_before jsonb;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_extra_filled jsonb;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_mood_before text COLLATE "C";
ALTER TABLE people ADD COLUMN plinth_parked_002_change_mood_filled text COLLATE "C";
ALTER TABLE people ADD COLUMN plinth_parked_002_change_status_before varchar(20) COLLATE "C";
ALTER TABLE people ADD COLUMN plinth_parked_002_change_status_filled varchar(20) COLLATE "C";

-- keep values of people as plinth_parked_002_change_extra_before, plinth_parked_002_change_mood_before, plinth_parked_002_change_status_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_extra_before = extra, plinth_parked_002_change_mood_before = CAST(mood::text AS text), plinth_parked_002_change_status_before = status, plinth_parked_002_change_written = TRUE WHERE score > 1;

-- backfill people set extra = '{"a": 1}', mood = 'calm', status = 'active' where score > 1
UPDATE people SET extra = '{"a": 1}', mood = 'calm', status = 'active' WHERE score > 1;

-- keep values of people as plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_filled
UPDATE people SET plinth_parked_002_change_extra_filled = extra, plinth_parked_002_change_mood_filled = CAST(mood::text AS text), plinth_parked_002_change_status_filled = status WHERE plinth_parked_002_change_written;

-- make room for values of people as plinth_parked_002_change_written_2, plinth_parked_002_change_status_before_2, plinth_parked_002_change_status_filled_2
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written_2 boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_status_before_2 varchar(20) COLLATE "C";
ALTER TABLE people ADD COLUMN plinth_parked_002_change_status_filled_2 varchar(20) COLLATE "C";

-- keep values of people as plinth_parked_002_change_status_before_2, plinth_parked_002_change_written_2
UPDATE people SET plinth_parked_002_change_status_before_2 = status, plinth_parked_002_change_written_2 = TRUE WHERE id = 1;

-- backfill people set status = null where id = 1
UPDATE people SET status = NULL WHERE id = 1;

-- keep values of people as plinth_parked_002_change_status_filled_2
UPDATE people SET plinth_parked_002_change_status_filled_2 = status WHERE plinth_parked_002_change_written_2;

-- make room for values of people as plinth_parked_002_change_written_3, plinth_parked_002_change_score_before, plinth_parked_002_change_score_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written_3 boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_score_before numeric(6, 2);
ALTER TABLE people ADD COLUMN plinth_parked_002_change_score_filled numeric(6, 2);

-- keep values of people as plinth_parked_002_change_score_before, plinth_parked_002_change_written_3
UPDATE people SET plinth_parked_002_change_score_before = score, plinth_parked_002_change_written_3 = TRUE WHERE id = 2;

-- backfill people set score = score / 3 where id = 2
UPDATE people SET score = score / 3 WHERE id = 2;

-- keep values of people as plinth_parked_002_change_score_filled
UPDATE people SET plinth_parked_002_change_score_filled = score WHERE plinth_parked_002_change_written_3;

COMMIT;
