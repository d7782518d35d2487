-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to countries since
--   - rows written to addresses since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table countries
CREATE TABLE countries (
  code TEXT NOT NULL,
  CONSTRAINT countries_pkey PRIMARY KEY (code),
  CONSTRAINT countries_code_type_check CHECK (length(code) <= 2)
);

-- create table addresses
CREATE TABLE addresses (
  id INT NOT NULL,
  country TEXT NOT NULL,
  CONSTRAINT addresses_pkey PRIMARY KEY (id),
  CONSTRAINT addresses_country_fkey FOREIGN KEY (country) REFERENCES countries (code),
  CONSTRAINT addresses_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT addresses_country_type_check CHECK (length(country) <= 2)
);

COMMIT;
