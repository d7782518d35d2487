-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to users since
.bail on

BEGIN IMMEDIATE;

-- create table users
CREATE TABLE users (
  id INT NOT NULL,
  email TEXT,
  tenant INTEGER,
  number INTEGER,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_number UNIQUE (tenant, number),
  CONSTRAINT users_email_type_check CHECK (length(email) <= 20)
);

COMMIT;
