-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to blog.articles.slug since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table blog.articles has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('blog.articles') WHERE lower(name) NOT IN ('id', 'slug', 'title', 'user_id')) AS TEXT) = '0';
-- stops if the table blog.articles has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('blog.articles') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'posts_title')) AS TEXT) = '0';

-- rebuild blog.articles
--   drop index blog.articles.posts_title
--   drop column blog.articles.slug
--   create index blog.articles.posts_title [title]
--   rename constraint blog.articles.articles_user_id_fkey to posts_user_id_fkey
--   rename constraint blog.articles.articles_pkey to posts_pkey
CREATE TABLE "plinth_new_blog.articles" (
  id INTEGER NOT NULL CONSTRAINT posts_pkey PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL,
  title TEXT NOT NULL DEFAULT 'new',
  CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT articles_user_id_type_check CHECK (typeof(user_id) IN ('integer', 'null') AND user_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT articles_title_type_check CHECK (length(title) <= 20)
);
-- ! destroys the values of blog.articles.slug
INSERT INTO "plinth_new_blog.articles" (id, user_id, title)
SELECT old.id, old.user_id, old.title
FROM "blog.articles" AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_blog.articles';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_blog.articles', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'blog.articles'
  UNION ALL SELECT max(id) FROM "plinth_new_blog.articles"
) HAVING max(seq) IS NOT NULL;
DROP TABLE "blog.articles";
ALTER TABLE "plinth_new_blog.articles" RENAME TO "blog.articles";

-- create index blog.articles.posts_title [title]
CREATE INDEX posts_title ON "blog.articles" (title);

-- rename table blog.articles to posts
ALTER TABLE "blog.articles" RENAME TO posts;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
