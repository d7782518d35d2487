-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to blogs since
--   - values written to posts.blog_id since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table posts has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('posts') WHERE lower(name) NOT IN ('blog_id', 'id', 'title')) AS TEXT) = '0';
-- stops if the table posts has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('posts') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop table blogs
-- ! destroys every row of blogs
DROP TABLE IF EXISTS blogs;

-- rebuild posts
--   drop constraint posts.posts_blog_id_fkey
--   drop column posts.blog_id
CREATE TABLE plinth_new_posts (
  id INT NOT NULL,
  title TEXT NOT NULL,
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT posts_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT posts_title_type_check CHECK (length(title) <= 80)
);
-- ! destroys the values of posts.blog_id
INSERT INTO plinth_new_posts (rowid, id, title)
SELECT old.rowid, old.id, old.title
FROM posts AS old;
DROP TABLE posts;
ALTER TABLE plinth_new_posts RENAME TO posts;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
