-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of lines.amount fits int
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table lines has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) NOT IN ('amount', 'id', 'label', 'price', 'total')) AS TEXT) = '0';
-- stops if the table lines has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('lines') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild lines
--   drop column lines.label
--   drop column lines.total
--   alter column lines.amount bigint
--   add column lines.total bigint generated amount * price stored
--   add column lines.label varchar(40) generated 'n' || cast(amount as text) stored
CREATE TABLE plinth_new_lines (
  id INT NOT NULL,
  amount INTEGER NOT NULL,
  price INTEGER NOT NULL,
  total INTEGER NOT NULL GENERATED ALWAYS AS (amount * price) STORED,
  label TEXT NOT NULL GENERATED ALWAYS AS ('n' || CAST(amount AS TEXT)) STORED,
  CONSTRAINT lines_pkey PRIMARY KEY (id),
  CONSTRAINT lines_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT lines_amount_type_check CHECK (typeof(amount) IN ('integer', 'null')),
  CONSTRAINT lines_price_type_check CHECK (typeof(price) IN ('integer', 'null') AND price BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT lines_total_type_check CHECK (typeof(total) IN ('integer', 'null')),
  CONSTRAINT lines_label_type_check CHECK (length(label) <= 40)
);
INSERT INTO plinth_new_lines (rowid, id, amount, price)
SELECT old.rowid, old.id, old.amount, old.price
FROM lines AS old;
DROP TABLE lines;
ALTER TABLE plinth_new_lines RENAME TO lines;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
