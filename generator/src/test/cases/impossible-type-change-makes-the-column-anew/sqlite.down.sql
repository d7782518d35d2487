-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - the values of events.data
--   - the values of events.flag
--   - the values of events.at
--   - the values of events.day
--   - the values of events.token
--   - values written to events.token since
--   - values written to events.day since
--   - values written to events.at since
--   - values written to events.flag since
--   - values written to events.data since
-- Once: it cannot see that it has run, and would take what stands under the old names again
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table events has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('events') WHERE lower(name) NOT IN ('at', 'data', 'day', 'flag', 'id', 'token')) AS TEXT) = '0';
-- stops if the table events has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('events') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild events
--   drop column events.data
--   drop column events.flag
--   drop column events.at
--   drop column events.day
--   drop column events.token
--   add column events.token uuid?
--   add column events.day date?
--   add column events.at timestamp?
--   add column events.flag boolean default false
--   add column events.data json?
CREATE TABLE plinth_new_events (
  id INT NOT NULL,
  token TEXT,
  day TEXT,
  at TEXT,
  flag INTEGER NOT NULL DEFAULT FALSE,
  data TEXT,
  CONSTRAINT events_pkey PRIMARY KEY (id),
  CONSTRAINT events_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT events_token_type_check CHECK (token GLOB '????????-????-????-????-????????????' AND length(replace(token, '-', '')) = 32 AND replace(token, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT events_day_type_check CHECK (day IS date(day, '+0 days')),
  CONSTRAINT events_at_type_check CHECK (at IS strftime('%Y-%m-%d %H:%M:%f', at, '+0 days')),
  CONSTRAINT events_flag_type_check CHECK (flag IN (0, 1)),
  CONSTRAINT events_data_type_check CHECK (data IS NULL OR json_valid(data))
);
-- ! destroys the values of events.token, events.day, events.at, events.flag, events.data
INSERT INTO plinth_new_events (rowid, id)
SELECT old.rowid, old.id
FROM events AS old;
DROP TABLE events;
ALTER TABLE plinth_new_events RENAME TO events;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
