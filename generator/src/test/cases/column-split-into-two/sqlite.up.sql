-- Up
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
--   add column boxes.width int fill size / 100
--   add column boxes.height int? fill size - size / 100 * 100
--   park column boxes.size as plinth_parked_002_change_size
CREATE TABLE plinth_new_boxes (
  id INT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER,
  plinth_parked_002_change_size INTEGER,
  CONSTRAINT boxes_pkey PRIMARY KEY (id),
  CONSTRAINT boxes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT boxes_width_type_check CHECK (typeof(width) IN ('integer', 'null') AND width BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT boxes_height_type_check CHECK (typeof(height) IN ('integer', 'null') AND height BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_boxes (rowid, id, width, height, plinth_parked_002_change_size)
SELECT old.rowid, old.id, size / 100, size - size / 100 * 100, old.size
FROM boxes AS old;
DROP TABLE boxes;
ALTER TABLE plinth_new_boxes RENAME TO boxes;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
