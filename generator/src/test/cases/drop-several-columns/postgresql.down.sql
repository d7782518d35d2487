-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to candidates.rating since
--   - values written to candidates.pager since
--   - values written to candidates.fax since
--   - values written to candidates.phone since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'rating' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'pager' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'fax' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'phone' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_rating_check' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

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
