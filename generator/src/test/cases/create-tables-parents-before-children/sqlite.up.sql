-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to users since
--   - rows written to questions since
--   - rows written to answers since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table users
CREATE TABLE users (
  id INTEGER NOT NULL CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  CONSTRAINT users_name_type_check CHECK (length(name) <= 80)
);

-- create table questions
CREATE TABLE questions (
  id INTEGER NOT NULL CONSTRAINT questions_pkey PRIMARY KEY AUTOINCREMENT,
  author_id INTEGER NOT NULL,
  CONSTRAINT questions_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id),
  CONSTRAINT questions_author_id_type_check CHECK (typeof(author_id) IN ('integer', 'null'))
);

-- create table answers
CREATE TABLE answers (
  id INTEGER NOT NULL CONSTRAINT answers_pkey PRIMARY KEY AUTOINCREMENT,
  question_id INTEGER NOT NULL,
  chosen_by INTEGER,
  CONSTRAINT answers_question_id_fkey FOREIGN KEY (question_id) REFERENCES questions (id) ON DELETE CASCADE,
  CONSTRAINT answers_chosen_by_fkey FOREIGN KEY (chosen_by) REFERENCES users (id) ON DELETE SET NULL,
  CONSTRAINT answers_question_id_type_check CHECK (typeof(question_id) IN ('integer', 'null')),
  CONSTRAINT answers_chosen_by_type_check CHECK (typeof(chosen_by) IN ('integer', 'null'))
);

COMMIT;
