-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to readings since
.bail on

BEGIN IMMEDIATE;

-- create table readings
CREATE TABLE readings (
  id INT NOT NULL,
  amount REAL NOT NULL,
  taken TEXT NOT NULL,
  CONSTRAINT readings_pkey PRIMARY KEY (id),
  CONSTRAINT readings_amount CHECK (CAST(amount AS TEXT) <> ''),
  CONSTRAINT readings_taken CHECK (CAST(taken AS TEXT) <> ''),
  CONSTRAINT readings_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT readings_amount_type_check CHECK (typeof(amount) IN ('real', 'null')),
  CONSTRAINT readings_taken_type_check CHECK (taken IS strftime('%Y-%m-%d %H:%M:%f', taken, '+0 days'))
);

COMMIT;
