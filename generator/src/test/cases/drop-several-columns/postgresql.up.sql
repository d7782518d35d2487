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
