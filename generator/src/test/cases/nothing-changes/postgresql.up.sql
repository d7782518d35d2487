-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- There is no difference.
-- Rollback: exact
\set ON_ERROR_STOP on
