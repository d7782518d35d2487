-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/users/indexes/users_covering: reads the row
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create index users.users_active [email] where status <> 'archived' degrade h2 'larger is fine'
CREATE INDEX users_active ON users (email) WHERE status <> 'archived';

-- create unique index users.users_covering [email] include [score] degrade h2 'reads the row', sqlite 'reads the row'
-- ! fails if rows of users collide in users_covering
CREATE UNIQUE INDEX users_covering ON users (email);

-- create index users.users_about [about] degrade sqlserver 'scans'
CREATE INDEX users_about ON users (about);

-- create index users.users_lower [lower(email)] degrade h2 'scans', sqlserver 'scans'
CREATE INDEX users_lower ON users (lower(email));

-- create index users.users_odd [score] where score = 1 or status is null degrade h2 'larger is fine', sqlserver 'larger is fine'
CREATE INDEX users_odd ON users (score) WHERE score = 1 OR status IS NULL;

COMMIT;
