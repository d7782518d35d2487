-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - the values of documents.body
--   - values written to documents.body since
-- Once: it cannot see that it has run, and would take what stands under the old names again
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table documents has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('documents') WHERE lower(name) NOT IN ('body', 'id')) AS TEXT) = '0';
-- stops if the table documents has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('documents') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild documents
--   drop column documents.body
--   add column documents.body text native {postgresql=varchar(90)}?
CREATE TABLE plinth_new_documents (
  id INT NOT NULL,
  body TEXT,
  CONSTRAINT documents_pkey PRIMARY KEY (id),
  CONSTRAINT documents_id_type_check CHECK (typeof(id) IN ('integer', 'null'))
);
-- ! destroys the values of documents.body
INSERT INTO plinth_new_documents (rowid, id)
SELECT old.rowid, old.id
FROM documents AS old;
DROP TABLE documents;
ALTER TABLE plinth_new_documents RENAME TO documents;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
