-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of candidates keep candidates_rating_check, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of candidates.phone
--   - the values of candidates.fax
--   - the values of candidates.pager
--   - the values of candidates.rating
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'phone' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'fax' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'pager' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'rating' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_rating_check' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint candidates.candidates_rating_check
ALTER TABLE candidates DROP CONSTRAINT IF EXISTS candidates_rating_check;

-- drop column candidates.phone
-- ! destroys the values of candidates.phone
ALTER TABLE candidates DROP COLUMN IF EXISTS phone;

-- drop column candidates.fax
-- ! destroys the values of candidates.fax
ALTER TABLE candidates DROP COLUMN IF EXISTS fax;

-- drop column candidates.pager
-- ! destroys the values of candidates.pager
ALTER TABLE candidates DROP COLUMN IF EXISTS pager;

-- drop column candidates.rating
-- ! destroys the values of candidates.rating
ALTER TABLE candidates DROP COLUMN IF EXISTS rating;

COMMIT;
