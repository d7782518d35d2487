-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to posts.author_id since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column posts.author_id bigint?
ALTER TABLE posts ADD COLUMN author_id INTEGER CONSTRAINT posts_author_id_fkey REFERENCES users (id) ON DELETE CASCADE CONSTRAINT posts_author_id_type_check CHECK (typeof(author_id) IN ('integer', 'null'));

COMMIT;
