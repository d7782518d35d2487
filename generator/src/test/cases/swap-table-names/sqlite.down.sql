-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- rename table dogs to plinth_rename_cats
ALTER TABLE dogs RENAME TO plinth_rename_cats;

-- rename table cats to dogs
ALTER TABLE cats RENAME TO dogs;

-- rename table plinth_rename_cats to cats
ALTER TABLE plinth_rename_cats RENAME TO cats;

COMMIT;
