-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to settings since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table settings
CREATE TABLE settings (
  id INT NOT NULL,
  data TEXT NOT NULL DEFAULT '1',
  list TEXT NOT NULL DEFAULT '[]',
  CONSTRAINT settings_pkey PRIMARY KEY (id),
  CONSTRAINT settings_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT settings_data_type_check CHECK (data IS NULL OR json_valid(data)),
  CONSTRAINT settings_list_type_check CHECK (list IS NULL OR json_valid(list))
);

COMMIT;
