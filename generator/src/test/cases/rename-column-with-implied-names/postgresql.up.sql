-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column candidates.mail to email
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'mail' AND NOT attisdropped) THEN
    ALTER TABLE candidates RENAME COLUMN mail TO email;
  END IF;
END $do$;

-- rename constraint candidates.candidates_mail_check to candidates_email_check
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_mail_check') THEN
    ALTER TABLE candidates RENAME CONSTRAINT candidates_mail_check TO candidates_email_check;
  END IF;
END $do$;

-- rename constraint candidates.candidates_mail_key to candidates_email_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_mail_key') THEN
    ALTER TABLE candidates RENAME CONSTRAINT candidates_mail_key TO candidates_email_key;
  END IF;
END $do$;

-- rename index candidates.candidates_mail_group_id_idx to candidates_email_group_id_idx
ALTER INDEX IF EXISTS candidates_mail_group_id_idx RENAME TO candidates_email_group_id_idx;

-- rename column candidates.group_id to team_id
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'group_id' AND NOT attisdropped) THEN
    ALTER TABLE candidates RENAME COLUMN group_id TO team_id;
  END IF;
END $do$;

-- rename constraint candidates.candidates_group_id_fkey to candidates_team_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_group_id_fkey') THEN
    ALTER TABLE candidates RENAME CONSTRAINT candidates_group_id_fkey TO candidates_team_id_fkey;
  END IF;
END $do$;

-- rename index candidates.candidates_email_group_id_idx to candidates_email_team_id_idx
ALTER INDEX IF EXISTS candidates_email_group_id_idx RENAME TO candidates_email_team_id_idx;

COMMIT;
