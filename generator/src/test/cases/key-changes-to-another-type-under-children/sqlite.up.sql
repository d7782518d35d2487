-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - the rows of posts keep posts_author_id_fkey, whose values the rollback cannot bring back
--   - the rows of users keep users_pkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.id
--   - values written to users.id since
--   - the values of posts.author_id
--   - values written to posts.author_id since
-- Once: it cannot see that it has run, and would take what stands under the old names again
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
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('posts') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'posts_author')) AS TEXT) = '0';
-- stops if the table users has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('users') WHERE lower(name) NOT IN ('id', 'name')) AS TEXT) = '0';
-- stops if the table users has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('users') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild posts
--   drop constraint posts.posts_author_id_fkey
--   drop index posts.posts_author
--   drop column posts.author_id
--   add column posts.author_id bigint?
--   create index posts.posts_author [author_id]
--   add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
CREATE TABLE plinth_new_posts (
  id INT NOT NULL,
  author_id INTEGER,
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT posts_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT posts_author_id_type_check CHECK (typeof(author_id) IN ('integer', 'null'))
);
-- ! destroys the values of posts.author_id
INSERT INTO plinth_new_posts (rowid, id)
SELECT old.rowid, old.id
FROM posts AS old;
DROP TABLE posts;
ALTER TABLE plinth_new_posts RENAME TO posts;

-- rebuild users
--   drop constraint users.users_pkey
--   drop column users.id
--   add column users.id bigint identity
--   add constraint users.users_pkey: primary key [id]
CREATE TABLE plinth_new_users (
  name TEXT NOT NULL,
  id INTEGER NOT NULL CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT,
  CONSTRAINT users_name_type_check CHECK (length(name) <= 40)
);
-- ! destroys the values of users.id
INSERT INTO plinth_new_users (name)
SELECT old.name
FROM users AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_users';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_users', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'users'
  UNION ALL SELECT max(id) FROM plinth_new_users
) HAVING max(seq) IS NOT NULL;
DROP TABLE users;
ALTER TABLE plinth_new_users RENAME TO users;

-- create index posts.posts_author [author_id]
CREATE INDEX posts_author ON posts (author_id);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
