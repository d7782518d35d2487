-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - the values of orders.old_price
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column orders.old_price decimal(10,2)?
ALTER TABLE orders ADD COLUMN old_price NUMERIC CONSTRAINT orders_old_price_type_check CHECK (round(old_price, 2) = old_price AND abs(old_price) < 100000000);

COMMIT;
