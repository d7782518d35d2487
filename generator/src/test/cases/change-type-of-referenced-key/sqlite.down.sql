-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if rows of posts have values in author_id that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM posts AS old WHERE old.author_id NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';
-- stops if rows of posts have values in editor_id that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM posts AS old WHERE old.editor_id NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';
-- stops if rows of users have values in id that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM users AS old WHERE old.id NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';

DROP TABLE plinth_guard;
COMMIT;
