-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to posts since
-- Rollback: conditional
--   - every value of users.email fits varchar(40)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('email', 'id', 'mail', 'number')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rename table people to users
ALTER TABLE people RENAME TO users;

-- rename column users.mail to email
ALTER TABLE users RENAME COLUMN mail TO email;

-- rename column users.number to id
ALTER TABLE users RENAME COLUMN number TO id;

-- create table posts
CREATE TABLE posts (
  id INT NOT NULL,
  author_id INTEGER NOT NULL,
  author_email TEXT NOT NULL,
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT posts_author_email_fkey FOREIGN KEY (author_email) REFERENCES users (email),
  CONSTRAINT posts_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT posts_author_id_type_check CHECK (typeof(author_id) IN ('integer', 'null')),
  CONSTRAINT posts_author_email_type_check CHECK (length(author_email) <= 60)
);

-- rebuild users
--   rename column users.number to id
--   alter column users.email varchar(60)
CREATE TABLE plinth_new_users (
  id INT NOT NULL,
  email TEXT NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT users_email_type_check CHECK (length(email) <= 60)
);
INSERT INTO plinth_new_users (rowid, id, email)
SELECT old.rowid, old.id, old.email
FROM users AS old;
DROP TABLE users;
ALTER TABLE plinth_new_users RENAME TO users;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
