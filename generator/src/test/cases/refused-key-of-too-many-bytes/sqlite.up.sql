-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to pages since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table pages
CREATE TABLE pages (
  url TEXT NOT NULL,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  CONSTRAINT pages_pkey PRIMARY KEY (url),
  CONSTRAINT pages_url_type_check CHECK (length(url) <= 2000),
  CONSTRAINT pages_title_type_check CHECK (length(title) <= 900),
  CONSTRAINT pages_path_type_check CHECK (length(path) <= 1000)
);
CREATE INDEX pages_title ON pages (title);
CREATE INDEX pages_path ON pages (path);

COMMIT;
