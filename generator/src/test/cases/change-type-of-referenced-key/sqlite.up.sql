-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of users.id fits int
--   - every value of posts.author_id fits int
--   - every value of posts.editor_id fits int
.bail on
