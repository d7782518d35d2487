-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column pairs.width to plinth_rename_width
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('pairs') AND attname = 'width' AND NOT attisdropped) THEN
    ALTER TABLE pairs RENAME COLUMN width TO plinth_rename_width;
  END IF;
END $do$;

-- rename constraint pairs.pairs_width_check to pairs_plinth_rename_width_check
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('pairs') AND conname = 'pairs_width_check') THEN
    ALTER TABLE pairs RENAME CONSTRAINT pairs_width_check TO pairs_plinth_rename_width_check;
  END IF;
END $do$;

-- rename column pairs.height to width
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('pairs') AND attname = 'height' AND NOT attisdropped) THEN
    ALTER TABLE pairs RENAME COLUMN height TO width;
  END IF;
END $do$;

-- rename constraint pairs.pairs_height_check to pairs_width_check
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('pairs') AND conname = 'pairs_height_check') THEN
    ALTER TABLE pairs RENAME CONSTRAINT pairs_height_check TO pairs_width_check;
  END IF;
END $do$;

-- rename column pairs.plinth_rename_width to height
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('pairs') AND attname = 'plinth_rename_width' AND NOT attisdropped) THEN
    ALTER TABLE pairs RENAME COLUMN plinth_rename_width TO height;
  END IF;
END $do$;

-- rename constraint pairs.pairs_plinth_rename_width_check to pairs_height_check
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('pairs') AND conname = 'pairs_plinth_rename_width_check') THEN
    ALTER TABLE pairs RENAME CONSTRAINT pairs_plinth_rename_width_check TO pairs_height_check;
  END IF;
END $do$;

COMMIT;
