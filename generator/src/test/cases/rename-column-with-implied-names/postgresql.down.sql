-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename index candidates.candidates_email_team_id_idx to candidates_email_group_id_idx
ALTER INDEX IF EXISTS candidates_email_team_id_idx RENAME TO candidates_email_group_id_idx;

-- rename constraint candidates.candidates_team_id_fkey to candidates_group_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_team_id_fkey') THEN
    ALTER TABLE candidates RENAME CONSTRAINT candidates_team_id_fkey TO candidates_group_id_fkey;
  END IF;
END $do$;

-- rename column candidates.team_id to group_id
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'team_id' AND NOT attisdropped) THEN
    ALTER TABLE candidates RENAME COLUMN team_id TO group_id;
  END IF;
END $do$;

-- rename index candidates.candidates_email_group_id_idx to candidates_mail_group_id_idx
ALTER INDEX IF EXISTS candidates_email_group_id_idx RENAME TO candidates_mail_group_id_idx;

-- rename constraint candidates.candidates_email_key to candidates_mail_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_email_key') THEN
    ALTER TABLE candidates RENAME CONSTRAINT candidates_email_key TO candidates_mail_key;
  END IF;
END $do$;

-- rename constraint candidates.candidates_email_check to candidates_mail_check
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_email_check') THEN
    ALTER TABLE candidates RENAME CONSTRAINT candidates_email_check TO candidates_mail_check;
  END IF;
END $do$;

-- rename column candidates.email to mail
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'email' AND NOT attisdropped) THEN
    ALTER TABLE candidates RENAME COLUMN email TO mail;
  END IF;
END $do$;

COMMIT;
