-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to sessions since
.bail on

BEGIN IMMEDIATE;

-- create table sessions
CREATE TABLE sessions (
  token TEXT NOT NULL,
  user_id INTEGER NOT NULL,
  expires_at TEXT NOT NULL,
  CONSTRAINT sessions_pkey PRIMARY KEY (token),
  CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT sessions_token_type_check CHECK (length(token) = 36 AND token NOT GLOB '*[^-0-9a-f]*'),
  CONSTRAINT sessions_expires_at_type_check CHECK (expires_at IS strftime('%Y-%m-%d %H:%M:%f', expires_at))
);
CREATE INDEX IF NOT EXISTS sessions_expiry ON sessions (expires_at);

COMMIT;
