-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
-- Once: it cannot see that it has run, and would take what stands under the old names again
\set ON_ERROR_STOP on

BEGIN;

-- rename constraint pairs.pairs_height_check to pairs_plinth_rename_width_check
ALTER TABLE pairs RENAME CONSTRAINT pairs_height_check TO pairs_plinth_rename_width_check;

-- rename column pairs.height to plinth_rename_width
ALTER TABLE pairs RENAME COLUMN height TO plinth_rename_width;

-- rename constraint pairs.pairs_width_check to pairs_height_check
ALTER TABLE pairs RENAME CONSTRAINT pairs_width_check TO pairs_height_check;

-- rename column pairs.width to height
ALTER TABLE pairs RENAME COLUMN width TO height;

-- rename constraint pairs.pairs_plinth_rename_width_check to pairs_width_check
ALTER TABLE pairs RENAME CONSTRAINT pairs_plinth_rename_width_check TO pairs_width_check;

-- rename column pairs.plinth_rename_width to width
ALTER TABLE pairs RENAME COLUMN plinth_rename_width TO width;

COMMIT;
