-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to users since
--   - rows written to teams since
--   - rows written to members since
.bail on

BEGIN IMMEDIATE;

-- create table users
CREATE TABLE users (
  id INT NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

-- create table teams
CREATE TABLE teams (
  id INT NOT NULL,
  owner_id INTEGER NOT NULL,
  CONSTRAINT teams_pkey PRIMARY KEY (id),
  CONSTRAINT teams_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE
);

-- create table members
CREATE TABLE members (
  id INT NOT NULL,
  user_id INTEGER NOT NULL,
  team_id INTEGER NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id),
  CONSTRAINT members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT members_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE
);

COMMIT;
