-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename index associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_number_short_idx to associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx
ALTER INDEX IF EXISTS associations_with_a_rather_long_name_indeed_external_r_15bf65fa RENAME TO associations_with_a_rather_long_name_indeed_external_r_36ad9dd9;

-- rename constraint associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_number_key to associations_with_a_rather_long_name_indeed_external_reference_number_one_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('associations_with_a_rather_long_name_indeed') AND conname = 'associations_with_a_rather_long_name_indeed_external_r_ff74d062') THEN
    ALTER TABLE associations_with_a_rather_long_name_indeed RENAME CONSTRAINT associations_with_a_rather_long_name_indeed_external_r_ff74d062 TO associations_with_a_rather_long_name_indeed_external_r_2404faf9;
  END IF;
END $do$;

-- rename column associations_with_a_rather_long_name_indeed.external_reference_number_number to external_reference_number_one
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('associations_with_a_rather_long_name_indeed') AND attname = 'external_reference_number_number' AND NOT attisdropped) THEN
    ALTER TABLE associations_with_a_rather_long_name_indeed RENAME COLUMN external_reference_number_number TO external_reference_number_one;
  END IF;
END $do$;

-- rename index associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx to organisations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx
ALTER INDEX IF EXISTS associations_with_a_rather_long_name_indeed_external_r_36ad9dd9 RENAME TO organisations_with_a_rather_long_name_indeed_external__af1650ed;

-- rename constraint associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_pkey to organisations_with_a_rather_long_name_indeed_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('associations_with_a_rather_long_name_indeed') AND conname = 'associations_with_a_rather_long_name_indeed_pkey') THEN
    ALTER TABLE associations_with_a_rather_long_name_indeed RENAME CONSTRAINT associations_with_a_rather_long_name_indeed_pkey TO organisations_with_a_rather_long_name_indeed_pkey;
  END IF;
END $do$;

-- rename constraint associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_one_key to organisations_with_a_rather_long_name_indeed_external_reference_number_one_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('associations_with_a_rather_long_name_indeed') AND conname = 'associations_with_a_rather_long_name_indeed_external_r_2404faf9') THEN
    ALTER TABLE associations_with_a_rather_long_name_indeed RENAME CONSTRAINT associations_with_a_rather_long_name_indeed_external_r_2404faf9 TO organisations_with_a_rather_long_name_indeed_external__ea31013e;
  END IF;
END $do$;

-- rename table associations_with_a_rather_long_name_indeed to organisations_with_a_rather_long_name_indeed
ALTER TABLE IF EXISTS associations_with_a_rather_long_name_indeed RENAME TO organisations_with_a_rather_long_name_indeed;
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('organisations_with_a_rather_long_name_indeed') AND conname = 'associations_with_a_rather_long_name_indeed_short_length_check') THEN
    ALTER TABLE organisations_with_a_rather_long_name_indeed RENAME CONSTRAINT associations_with_a_rather_long_name_indeed_short_length_check TO organisations_with_a_rather_long_name_indeed_short_length_check;
  END IF;
END $do$;

COMMIT;
