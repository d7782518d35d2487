-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row of jobs written since breaks jobs_pay_check: check pay >= 0
--   - no row of jobs written since breaks jobs_pay_limit: check pay < 1000000
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table jobs has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('jobs') WHERE lower(name) NOT IN ('id', 'pay')) AS TEXT) = '0';
-- stops if the table jobs has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('jobs') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild jobs
--   add constraint jobs.jobs_pay_limit: check pay < 1000000
--   add constraint jobs.jobs_pay_check: check pay >= 0
CREATE TABLE plinth_new_jobs (
  id INT NOT NULL,
  pay INTEGER NOT NULL,
  CONSTRAINT jobs_pkey PRIMARY KEY (id),
  CONSTRAINT jobs_pay_limit CHECK (pay < 1000000),
  CONSTRAINT jobs_pay_check CHECK (pay >= 0),
  CONSTRAINT jobs_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT jobs_pay_type_check CHECK (typeof(pay) IN ('integer', 'null') AND pay BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_jobs (rowid, id, pay)
SELECT old.rowid, old.id, old.pay
FROM jobs AS old;
DROP TABLE jobs;
ALTER TABLE plinth_new_jobs RENAME TO jobs;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
