-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to users since
--   - rows written to teams since
--   - rows written to members since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table users
CREATE TABLE users (
  id INT NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);

-- create table teams
CREATE TABLE teams (
  id INT NOT NULL,
  owner_id INTEGER NOT NULL,
  CONSTRAINT teams_pkey PRIMARY KEY (id),
  CONSTRAINT teams_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT teams_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT teams_owner_id_type_check CHECK (typeof(owner_id) IN ('integer', 'null') AND owner_id BETWEEN -2147483648 AND 2147483647)
);

-- create table members
CREATE TABLE members (
  id INT NOT NULL,
  user_id INTEGER NOT NULL,
  team_id INTEGER NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (id),
  CONSTRAINT members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT members_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE,
  CONSTRAINT members_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT members_user_id_type_check CHECK (typeof(user_id) IN ('integer', 'null') AND user_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT members_team_id_type_check CHECK (typeof(team_id) IN ('integer', 'null') AND team_id BETWEEN -2147483648 AND 2147483647)
);

COMMIT;
