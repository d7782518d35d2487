-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
-- Once: it cannot see that it has run, and would take what stands under the old names again
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column pairs.height to plinth_rename_width
ALTER TABLE pairs RENAME COLUMN height TO plinth_rename_width;

-- rename column pairs.width to height
ALTER TABLE pairs RENAME COLUMN width TO height;

-- rename column pairs.plinth_rename_width to width
ALTER TABLE pairs RENAME COLUMN plinth_rename_width TO width;

COMMIT;
