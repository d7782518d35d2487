-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row of posts written since breaks posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table posts has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('posts') WHERE lower(name) NOT IN ('author_id', 'id')) AS TEXT) = '0';
-- stops if the table posts has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('posts') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop constraint posts.posts_author_id_fkey
CREATE TABLE plinth_new_posts (
  id INT NOT NULL,
  author_id INTEGER NOT NULL,
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT posts_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT posts_author_id_type_check CHECK (typeof(author_id) IN ('integer', 'null'))
);
INSERT INTO plinth_new_posts (rowid, id, author_id)
SELECT old.rowid, old.id, old.author_id
FROM posts AS old;
DROP TABLE posts;
ALTER TABLE plinth_new_posts RENAME TO posts;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
