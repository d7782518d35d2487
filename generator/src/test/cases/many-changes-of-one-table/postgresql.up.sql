-- Up
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
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'full_name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'status' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_phone_once' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'fax' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename column candidates.name to full_name
ALTER TABLE candidates RENAME COLUMN name TO full_name;

-- drop constraint candidates.candidates_team_id_fkey
ALTER TABLE candidates DROP CONSTRAINT IF EXISTS candidates_team_id_fkey;

-- drop index candidates.candidates_phone
DROP INDEX IF EXISTS candidates_phone;

-- drop constraint candidates.candidates_rating
ALTER TABLE candidates DROP CONSTRAINT IF EXISTS candidates_rating;

-- add column candidates.status varchar(20) default 'new'
ALTER TABLE candidates ADD COLUMN status varchar(20) COLLATE "C" DEFAULT 'new' NOT NULL;

-- alter column candidates.full_name varchar(80)
ALTER TABLE candidates ALTER COLUMN full_name TYPE varchar(80) COLLATE "C";

-- alter column candidates.phone varchar(20) default '-'
ALTER TABLE candidates ALTER COLUMN phone SET NOT NULL;
ALTER TABLE candidates ALTER COLUMN phone SET DEFAULT '-';

-- alter column candidates.rating bigint?
ALTER TABLE candidates ALTER COLUMN rating TYPE bigint USING rating::bigint;
ALTER TABLE candidates ALTER COLUMN rating DROP NOT NULL;

-- drop column candidates.fax
-- ! destroys the values of candidates.fax
ALTER TABLE candidates DROP COLUMN IF EXISTS fax;

-- comment on table candidates: People being considered
COMMENT ON TABLE candidates IS 'People being considered';

-- add constraint candidates.candidates_phone_once: unique [phone, full_name]
-- ! fails if rows of candidates break candidates_phone_once
ALTER TABLE candidates ADD CONSTRAINT candidates_phone_once UNIQUE (phone, full_name);

-- add constraint candidates.candidates_rating: check rating between 0 and 10
-- ! fails if rows of candidates break candidates_rating
ALTER TABLE candidates ADD CONSTRAINT candidates_rating CHECK (rating BETWEEN 0 AND 10);

-- create index candidates.candidates_phone [phone desc]
CREATE INDEX candidates_phone ON candidates (phone DESC);

-- add constraint candidates.candidates_team_id_fkey: foreign key [team_id] -> teams [id] on delete cascade on update no action not deferrable
-- ! fails if rows of candidates break candidates_team_id_fkey
ALTER TABLE candidates ADD CONSTRAINT candidates_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE;

COMMIT;
