-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - all rows of logs
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table logs
CREATE TABLE logs (
  id INT NOT NULL,
  line TEXT NOT NULL,
  CONSTRAINT logs_pkey PRIMARY KEY (id),
  CONSTRAINT logs_id_type_check CHECK (typeof(id) IN ('integer', 'null'))
);

-- create view last_lines
CREATE VIEW last_lines AS
SELECT "line" FROM "logs";

-- create view line_count
CREATE VIEW line_count AS
SELECT count(*) AS "number" FROM "last_lines";

COMMIT;
