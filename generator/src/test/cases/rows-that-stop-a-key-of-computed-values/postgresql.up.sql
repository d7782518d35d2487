-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_written' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_before' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name_filled' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_login_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_login_length_check' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_written boolean;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_before varchar(20) COLLATE "C";
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_filled varchar(20) COLLATE "C";

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE people SET plinth_parked_002_change_name_before = name, plinth_parked_002_change_written = TRUE WHERE id = 1;

-- backfill people set name = 'Ada' where id = 1
UPDATE people SET name = 'Ada' WHERE id = 1;

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE people SET plinth_parked_002_change_name_filled = name WHERE plinth_parked_002_change_written;

-- add constraint people.people_login_check: check login <> 'ada' or id = 1
-- ! fails if rows of people break people_login_check
ALTER TABLE people ADD CONSTRAINT people_login_check CHECK (login <> 'ada' OR id = 1);

-- add constraint people.people_login_length_check: check length(login) = 3
-- ! fails if rows of people break people_login_length_check
ALTER TABLE people ADD CONSTRAINT people_login_length_check CHECK (length(login) = 3);

COMMIT;
