-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to audit_lines since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table audit_lines
CREATE TABLE audit_lines (
  happened_at TEXT NOT NULL,
  line TEXT NOT NULL,
  CONSTRAINT audit_lines_happened_at_type_check CHECK (happened_at IS strftime('%Y-%m-%d %H:%M:%f', happened_at, '+0 days'))
);

COMMIT;
