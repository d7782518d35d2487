-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to candidates.rating since
--   - values written to candidates.pager since
--   - values written to candidates.fax since
--   - values written to candidates.phone since
\set ON_ERROR_STOP on

BEGIN;

-- add column candidates.rating int fill 0
ALTER TABLE candidates ADD COLUMN IF NOT EXISTS rating integer DEFAULT 0 NOT NULL;
ALTER TABLE candidates ALTER COLUMN rating DROP DEFAULT;

-- add column candidates.pager varchar(40) default 'none'
ALTER TABLE candidates ADD COLUMN IF NOT EXISTS pager varchar(40) COLLATE "C" DEFAULT 'none' NOT NULL;

-- add column candidates.fax varchar(40)?
ALTER TABLE candidates ADD COLUMN IF NOT EXISTS fax varchar(40) COLLATE "C";

-- add column candidates.phone varchar(40)?
ALTER TABLE candidates ADD COLUMN IF NOT EXISTS phone varchar(40) COLLATE "C";

-- add constraint candidates.candidates_rating_check: check rating between 0 and 5
-- ! fails if rows of candidates break candidates_rating_check
ALTER TABLE candidates ADD CONSTRAINT candidates_rating_check CHECK (rating BETWEEN 0 AND 5);

COMMIT;
