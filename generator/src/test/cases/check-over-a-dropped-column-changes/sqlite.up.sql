-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - the rows of jobs keep jobs_range, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of jobs.other
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table jobs has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('jobs') WHERE lower(name) NOT IN ('high', 'id', 'low', 'other')) AS TEXT) = '0';
-- stops if the table jobs has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('jobs') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'jobs_pay')) AS TEXT) = '0';

-- rebuild jobs
--   drop index jobs.jobs_pay
--   drop constraint jobs.jobs_range
--   drop column jobs.other
--   add constraint jobs.jobs_range: check low <= high
--   create index jobs.jobs_pay [low, high]
CREATE TABLE plinth_new_jobs (
  id INT NOT NULL,
  low INTEGER NOT NULL,
  high INTEGER NOT NULL,
  CONSTRAINT jobs_pkey PRIMARY KEY (id),
  CONSTRAINT jobs_range CHECK (low <= high),
  CONSTRAINT jobs_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT jobs_low_type_check CHECK (typeof(low) IN ('integer', 'null') AND low BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT jobs_high_type_check CHECK (typeof(high) IN ('integer', 'null') AND high BETWEEN -2147483648 AND 2147483647)
);
-- ! destroys the values of jobs.other
INSERT INTO plinth_new_jobs (rowid, id, low, high)
SELECT old.rowid, old.id, old.low, old.high
FROM jobs AS old;
DROP TABLE jobs;
ALTER TABLE plinth_new_jobs RENAME TO jobs;

-- create index jobs.jobs_pay [low, high]
CREATE INDEX jobs_pay ON jobs (low, high);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
