-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of users.id fits int
--   - every value of posts.author_id fits int
--   - every value of posts.editor_id fits int
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table posts has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('posts') WHERE lower(name) NOT IN ('author_id', 'editor_id', 'id')) AS TEXT) = '0';
-- stops if the table posts has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('posts') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if rows of posts have values in author_id that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM posts AS old WHERE old.author_id NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';
-- stops if rows of posts have values in editor_id that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM posts AS old WHERE old.editor_id NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';
-- stops if rows of users have values in id that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM users AS old WHERE old.id NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';

-- rebuild posts
--   alter column posts.editor_id int?
--   alter column posts.author_id int
CREATE TABLE plinth_new_posts (
  id INT NOT NULL,
  author_id INTEGER NOT NULL,
  editor_id INTEGER,
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT posts_editor_id_fkey FOREIGN KEY (editor_id) REFERENCES users (id),
  CONSTRAINT posts_author UNIQUE (author_id, id),
  CONSTRAINT posts_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT posts_author_id_type_check CHECK (typeof(author_id) IN ('integer', 'null') AND author_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT posts_editor_id_type_check CHECK (typeof(editor_id) IN ('integer', 'null') AND editor_id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_posts (rowid, id, author_id, editor_id)
SELECT old.rowid, old.id, old.author_id, old.editor_id
FROM posts AS old;
DROP TABLE posts;
ALTER TABLE plinth_new_posts RENAME TO posts;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
