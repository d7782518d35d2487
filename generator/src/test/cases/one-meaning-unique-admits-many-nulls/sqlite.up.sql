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
  tenant INTEGER,
  number INTEGER,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_number UNIQUE (tenant, number),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT users_email_type_check CHECK (length(email) <= 20),
  CONSTRAINT users_tenant_type_check CHECK (typeof(tenant) IN ('integer', 'null') AND tenant BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT users_number_type_check CHECK (typeof(number) IN ('integer', 'null') AND number BETWEEN -2147483648 AND 2147483647)
);

COMMIT;
