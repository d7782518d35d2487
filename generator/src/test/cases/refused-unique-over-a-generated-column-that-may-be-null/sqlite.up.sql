-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to users since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table users
CREATE TABLE users (
  id INT NOT NULL,
  email TEXT,
  email_lower TEXT GENERATED ALWAYS AS (lower(email)) STORED,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email UNIQUE (email_lower),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT users_email_type_check CHECK (length(email) <= 80),
  CONSTRAINT users_email_lower_type_check CHECK (length(email_lower) <= 80)
);

COMMIT;
