-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to candidates since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table candidates
CREATE TABLE candidates (
  id INTEGER NOT NULL CONSTRAINT candidates_pkey PRIMARY KEY AUTOINCREMENT,
  email TEXT NOT NULL,
  phone TEXT,
  status TEXT NOT NULL DEFAULT 'active',
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT candidates_email_key UNIQUE (email),
  CONSTRAINT candidates_status_check CHECK (status IN ('active', 'hired', 'archived')),
  CONSTRAINT candidates_email_type_check CHECK (length(email) <= 255),
  CONSTRAINT candidates_phone_type_check CHECK (length(phone) <= 40),
  CONSTRAINT candidates_status_type_check CHECK (length(status) <= 20),
  CONSTRAINT candidates_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days'))
);
CREATE INDEX candidates_status ON candidates (status, created_at DESC);

COMMIT;
