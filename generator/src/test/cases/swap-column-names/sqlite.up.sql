-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
-- Once: it cannot see that it has run, and would take what stands under the old names again
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column pairs.width to plinth_rename_width
ALTER TABLE pairs RENAME COLUMN width TO plinth_rename_width;

-- rename column pairs.height to width
ALTER TABLE pairs RENAME COLUMN height TO width;

-- rename column pairs.plinth_rename_width to height
ALTER TABLE pairs RENAME COLUMN plinth_rename_width TO height;

COMMIT;
