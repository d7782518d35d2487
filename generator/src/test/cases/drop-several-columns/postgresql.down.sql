-- Down: undoes up.sql
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
ALTER TABLE candidates ADD COLUMN rating integer DEFAULT 0 NOT NULL;
ALTER TABLE candidates ALTER COLUMN rating DROP DEFAULT;

-- add column candidates.pager varchar(40) default 'none'
ALTER TABLE candidates ADD COLUMN pager varchar(40) COLLATE "C" DEFAULT 'none' NOT NULL;

-- add column candidates.fax varchar(40)?
ALTER TABLE candidates ADD COLUMN fax varchar(40) COLLATE "C";

-- add column candidates.phone varchar(40)?
ALTER TABLE candidates ADD COLUMN phone varchar(40) COLLATE "C";

-- add constraint candidates.candidates_rating_check: check rating between 0 and 5
-- ! fails if rows of candidates break candidates_rating_check
ALTER TABLE candidates ADD CONSTRAINT candidates_rating_check CHECK (rating BETWEEN 0 AND 5);

COMMIT;
