-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of parents.id fits int
--   - every value of parents.visits fits smallint
--   - every value of children.parent_id fits int
.bail on
