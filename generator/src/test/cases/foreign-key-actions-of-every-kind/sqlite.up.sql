-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to a since
--   - rows written to b since
--   - rows written to c since
--   - rows written to d since
--   - rows written to e since
--   - rows written to uses since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table a
CREATE TABLE a (
  id INT NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id),
  CONSTRAINT a_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);

-- create table b
CREATE TABLE b (
  id INT NOT NULL,
  CONSTRAINT b_pkey PRIMARY KEY (id),
  CONSTRAINT b_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);

-- create table c
CREATE TABLE c (
  id INT NOT NULL,
  CONSTRAINT c_pkey PRIMARY KEY (id),
  CONSTRAINT c_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);

-- create table d
CREATE TABLE d (
  id INT NOT NULL,
  CONSTRAINT d_pkey PRIMARY KEY (id),
  CONSTRAINT d_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);

-- create table e
CREATE TABLE e (
  id INT NOT NULL,
  CONSTRAINT e_pkey PRIMARY KEY (id),
  CONSTRAINT e_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);

-- create table uses
CREATE TABLE uses (
  id INT NOT NULL,
  a_id INTEGER NOT NULL,
  b_id INTEGER NOT NULL,
  c_id INTEGER NOT NULL,
  d_id INTEGER,
  e_id INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT uses_pkey PRIMARY KEY (id),
  CONSTRAINT uses_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id),
  CONSTRAINT uses_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT uses_c_id_fkey FOREIGN KEY (c_id) REFERENCES c (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT uses_d_id_fkey FOREIGN KEY (d_id) REFERENCES d (id) ON DELETE SET NULL ON UPDATE SET NULL,
  CONSTRAINT uses_e_id_fkey FOREIGN KEY (e_id) REFERENCES e (id) ON DELETE SET DEFAULT ON UPDATE SET DEFAULT,
  CONSTRAINT uses_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT uses_a_id_type_check CHECK (typeof(a_id) IN ('integer', 'null') AND a_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT uses_b_id_type_check CHECK (typeof(b_id) IN ('integer', 'null') AND b_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT uses_c_id_type_check CHECK (typeof(c_id) IN ('integer', 'null') AND c_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT uses_d_id_type_check CHECK (typeof(d_id) IN ('integer', 'null') AND d_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT uses_e_id_type_check CHECK (typeof(e_id) IN ('integer', 'null') AND e_id BETWEEN -2147483648 AND 2147483647)
);

COMMIT;
