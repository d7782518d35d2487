-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

-- ends here where it has run before
CREATE TEMP TABLE plinth_again (done INTEGER CONSTRAINT "this script has run here before" CHECK (NOT done));
INSERT INTO plinth_again SELECT (SELECT count(*) FROM pragma_table_xinfo('cats') WHERE lower(name) = lower('meow')) = 1
  AND (SELECT count(*) FROM pragma_table_xinfo('dogs') WHERE lower(name) = lower('bark')) = 1
  AND (SELECT count(*) FROM pragma_table_xinfo('dogs') WHERE lower(name) = lower('meow')) = 0
  AND (SELECT count(*) FROM pragma_table_xinfo('cats') WHERE lower(name) = lower('bark')) = 0;
DROP TABLE plinth_again;

BEGIN IMMEDIATE;

-- rename table dogs to plinth_rename_cats
ALTER TABLE dogs RENAME TO plinth_rename_cats;

-- rename table cats to dogs
ALTER TABLE cats RENAME TO dogs;

-- rename table plinth_rename_cats to cats
ALTER TABLE plinth_rename_cats RENAME TO cats;

COMMIT;
