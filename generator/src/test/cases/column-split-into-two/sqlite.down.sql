-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to boxes.width since
--   - values written to boxes.height since
-- Rollback: retained
--   - the values of boxes.size
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table boxes has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('boxes') WHERE lower(name) NOT IN ('height', 'id', 'plinth_parked_002_change_size', 'size', 'width')) AS TEXT) = '0';
-- stops if the table boxes has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('boxes') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild boxes
--   bring back column boxes.size from plinth_parked_002_change_size
--   drop column boxes.height
--   drop column boxes.width
CREATE TABLE plinth_new_boxes (
  id INT NOT NULL,
  size INTEGER NOT NULL,
  CONSTRAINT boxes_pkey PRIMARY KEY (id),
  CONSTRAINT boxes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT boxes_size_type_check CHECK (typeof(size) IN ('integer', 'null') AND size BETWEEN -2147483648 AND 2147483647)
);
-- ! destroys the values of boxes.width, boxes.height
INSERT INTO plinth_new_boxes (rowid, id, size)
SELECT old.rowid, old.id, CASE WHEN old.plinth_parked_002_change_size IS NULL OR width <> CAST(plinth_parked_002_change_size AS REAL) / 100 OR height <> plinth_parked_002_change_size - CAST(plinth_parked_002_change_size AS REAL) / 100 * 100 OR height IS NOT NULL AND plinth_parked_002_change_size - CAST(plinth_parked_002_change_size AS REAL) / 100 * 100 IS NULL OR plinth_parked_002_change_size - CAST(plinth_parked_002_change_size AS REAL) / 100 * 100 IS NOT NULL AND height IS NULL THEN width * 100 + coalesce(height, 0) ELSE old.plinth_parked_002_change_size END
FROM boxes AS old;
DROP TABLE boxes;
ALTER TABLE plinth_new_boxes RENAME TO boxes;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
