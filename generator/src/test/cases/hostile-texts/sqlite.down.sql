-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to texts.quotes since
--   - values written to texts.dollars since
--   - values written to texts.comments since
--   - values written to texts.slashes since
--   - values written to texts.lines since
--   - values written to texts.wide since
--   - values written to texts.braces since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table texts has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('texts') WHERE lower(name) NOT IN ('a', 'braces', 'comments', 'dollars', 'id', 'lines', 'quotes', 'slashes', 'wide')) AS TEXT) = '0';
-- stops if the table texts has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('texts') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild texts
--   drop constraint texts.texts_list
--   drop constraint texts.texts_comments_check
--   no comment on table texts
--   drop column texts.braces
--   drop column texts.wide
--   drop column texts.lines
--   drop column texts.slashes
--   drop column texts.comments
--   drop column texts.dollars
--   drop column texts.quotes
CREATE TABLE plinth_new_texts (
  id INT NOT NULL,
  a TEXT,
  CONSTRAINT texts_pkey PRIMARY KEY (id),
  CONSTRAINT texts_id_type_check CHECK (typeof(id) IN ('integer', 'null'))
);
-- ! destroys the values of texts.quotes, texts.dollars, texts.comments, texts.slashes, texts.lines, texts.wide, texts.braces
INSERT INTO plinth_new_texts (rowid, id, a)
SELECT old.rowid, old.id, old.a
FROM texts AS old;
DROP TABLE texts;
ALTER TABLE plinth_new_texts RENAME TO texts;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
