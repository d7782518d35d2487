-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of candidates written since breaks candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
--   - no row of candidates written since breaks candidates_rating: check rating between 0 and 5
--   - every value of candidates.full_name fits varchar(40)
--   - every value of candidates.rating fits int
--   - no row has NULL in candidates.rating
-- Rollback: lossy
--   - values written to candidates.status since
--   - the values of candidates.fax
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'fax' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'full_name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'status' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_phone_once' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
-- stops if rows of candidates have values in full_name that do not fit varchar(40)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM candidates WHERE char_length(full_name) > 40) AS text) = '0' THEN '0' ELSE 'rows of candidates have values in full_name that do not fit varchar(40)' END AS int);

-- drop constraint candidates.candidates_team_id_fkey
ALTER TABLE candidates DROP CONSTRAINT IF EXISTS candidates_team_id_fkey;

-- drop index candidates.candidates_phone
DROP INDEX IF EXISTS candidates_phone;

-- drop constraint candidates.candidates_rating
ALTER TABLE candidates DROP CONSTRAINT IF EXISTS candidates_rating;

-- drop constraint candidates.candidates_phone_once
ALTER TABLE candidates DROP CONSTRAINT IF EXISTS candidates_phone_once;

-- comment on table candidates: People
COMMENT ON TABLE candidates IS 'People';

-- add column candidates.fax varchar(20)?
ALTER TABLE candidates ADD COLUMN fax varchar(20) COLLATE "C";

-- alter column candidates.rating int
ALTER TABLE candidates ALTER COLUMN rating TYPE integer USING rating::integer;
ALTER TABLE candidates ALTER COLUMN rating SET NOT NULL;

-- alter column candidates.phone varchar(20)?
ALTER TABLE candidates ALTER COLUMN phone DROP DEFAULT;
ALTER TABLE candidates ALTER COLUMN phone DROP NOT NULL;

-- alter column candidates.full_name varchar(40)
ALTER TABLE candidates ALTER COLUMN full_name TYPE varchar(40) COLLATE "C";

-- drop column candidates.status
-- ! destroys the values of candidates.status
ALTER TABLE candidates DROP COLUMN IF EXISTS status;

-- add constraint candidates.candidates_rating: check rating between 0 and 5
-- ! fails if rows of candidates break candidates_rating
ALTER TABLE candidates ADD CONSTRAINT candidates_rating CHECK (rating BETWEEN 0 AND 5);

-- create index candidates.candidates_phone [phone]
CREATE INDEX candidates_phone ON candidates (phone);

-- add constraint candidates.candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete no action on update no action not deferrable
-- ! fails if rows of candidates break candidates_team_id_fkey
ALTER TABLE candidates ADD CONSTRAINT candidates_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id);

-- rename column candidates.full_name to name
ALTER TABLE candidates RENAME COLUMN full_name TO name;

COMMIT;
