-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'email' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'team_id' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_email_key' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_email_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_team_id_fkey' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('candidates') AND relname = 'candidates_email_team_id_idx' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'mail' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'group_id' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_mail_key' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_mail_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_group_id_fkey' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('candidates') AND relname = 'candidates_mail_group_id_idx' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename column candidates.mail to email
ALTER TABLE candidates RENAME COLUMN mail TO email;

-- rename constraint candidates.candidates_mail_check to candidates_email_check
ALTER TABLE candidates RENAME CONSTRAINT candidates_mail_check TO candidates_email_check;

-- rename constraint candidates.candidates_mail_key to candidates_email_key
ALTER TABLE candidates RENAME CONSTRAINT candidates_mail_key TO candidates_email_key;

-- rename index candidates.candidates_mail_group_id_idx to candidates_email_group_id_idx
ALTER INDEX candidates_mail_group_id_idx RENAME TO candidates_email_group_id_idx;

-- rename column candidates.group_id to team_id
ALTER TABLE candidates RENAME COLUMN group_id TO team_id;

-- rename constraint candidates.candidates_group_id_fkey to candidates_team_id_fkey
ALTER TABLE candidates RENAME CONSTRAINT candidates_group_id_fkey TO candidates_team_id_fkey;

-- rename index candidates.candidates_email_group_id_idx to candidates_email_team_id_idx
ALTER INDEX candidates_email_group_id_idx RENAME TO candidates_email_team_id_idx;

COMMIT;
