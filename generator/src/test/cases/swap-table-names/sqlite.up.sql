-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- rename table cats to plinth_rename_cats
ALTER TABLE cats RENAME TO plinth_rename_cats;

-- rename table dogs to cats
ALTER TABLE dogs RENAME TO cats;

-- rename table plinth_rename_cats to dogs
ALTER TABLE plinth_rename_cats RENAME TO dogs;

COMMIT;
