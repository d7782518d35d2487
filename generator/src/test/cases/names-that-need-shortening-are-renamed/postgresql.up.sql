-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename table organisations_with_a_rather_long_name_indeed to associations_with_a_rather_long_name_indeed
ALTER TABLE IF EXISTS organisations_with_a_rather_long_name_indeed RENAME TO associations_with_a_rather_long_name_indeed;
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('associations_with_a_rather_long_name_indeed') AND conname = 'organisations_with_a_rather_long_name_indeed_short_length_check') THEN
    ALTER TABLE associations_with_a_rather_long_name_indeed RENAME CONSTRAINT organisations_with_a_rather_long_name_indeed_short_length_check TO associations_with_a_rather_long_name_indeed_short_length_check;
  END IF;
END $do$;

-- rename constraint associations_with_a_rather_long_name_indeed.organisations_with_a_rather_long_name_indeed_external_reference_number_one_key to associations_with_a_rather_long_name_indeed_external_reference_number_one_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('associations_with_a_rather_long_name_indeed') AND conname = 'organisations_with_a_rather_long_name_indeed_external__ea31013e') THEN
    ALTER TABLE associations_with_a_rather_long_name_indeed RENAME CONSTRAINT organisations_with_a_rather_long_name_indeed_external__ea31013e TO associations_with_a_rather_long_name_indeed_external_r_2404faf9;
  END IF;
END $do$;

-- rename constraint associations_with_a_rather_long_name_indeed.organisations_with_a_rather_long_name_indeed_pkey to associations_with_a_rather_long_name_indeed_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('associations_with_a_rather_long_name_indeed') AND conname = 'organisations_with_a_rather_long_name_indeed_pkey') THEN
    ALTER TABLE associations_with_a_rather_long_name_indeed RENAME CONSTRAINT organisations_with_a_rather_long_name_indeed_pkey TO associations_with_a_rather_long_name_indeed_pkey;
  END IF;
END $do$;

-- rename index associations_with_a_rather_long_name_indeed.organisations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx to associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx
ALTER INDEX IF EXISTS organisations_with_a_rather_long_name_indeed_external__af1650ed RENAME TO associations_with_a_rather_long_name_indeed_external_r_36ad9dd9;

-- rename column associations_with_a_rather_long_name_indeed.external_reference_number_one to external_reference_number_number
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('associations_with_a_rather_long_name_indeed') AND attname = 'external_reference_number_one' AND NOT attisdropped) THEN
    ALTER TABLE associations_with_a_rather_long_name_indeed RENAME COLUMN external_reference_number_one TO external_reference_number_number;
  END IF;
END $do$;

-- rename constraint associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_one_key to associations_with_a_rather_long_name_indeed_external_reference_number_number_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('associations_with_a_rather_long_name_indeed') AND conname = 'associations_with_a_rather_long_name_indeed_external_r_2404faf9') THEN
    ALTER TABLE associations_with_a_rather_long_name_indeed RENAME CONSTRAINT associations_with_a_rather_long_name_indeed_external_r_2404faf9 TO associations_with_a_rather_long_name_indeed_external_r_ff74d062;
  END IF;
END $do$;

-- rename index associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx to associations_with_a_rather_long_name_indeed_external_reference_number_number_short_idx
ALTER INDEX IF EXISTS associations_with_a_rather_long_name_indeed_external_r_36ad9dd9 RENAME TO associations_with_a_rather_long_name_indeed_external_r_15bf65fa;

COMMIT;
