-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - all rows of sessions
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table sessions
CREATE TABLE sessions (
  token TEXT NOT NULL,
  user_id INTEGER NOT NULL,
  expires_at TEXT NOT NULL,
  CONSTRAINT sessions_pkey PRIMARY KEY (token),
  CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT sessions_token_type_check CHECK (token GLOB '????????-????-????-????-????????????' AND length(replace(token, '-', '')) = 32 AND replace(token, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT sessions_user_id_type_check CHECK (typeof(user_id) IN ('integer', 'null')),
  CONSTRAINT sessions_expires_at_type_check CHECK (expires_at IS strftime('%Y-%m-%d %H:%M:%f', expires_at, '+0 days'))
);
CREATE INDEX sessions_expiry ON sessions (expires_at);

COMMIT;
