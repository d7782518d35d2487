-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/bookings/constraints/bookings_apart: the application checks
--   - tables/bookings/constraints/bookings_floors: the application checks
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;
