-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what was written since to the rows that came to rates
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- make room for values of rates as plinth_parked_002_change_came
ALTER TABLE rates ADD COLUMN plinth_parked_002_change_came INTEGER;

-- insert rows rates { code: 'EUR', id: 10, live: true, plinth_parked_002_change_came: true, rate: 1.5 }, { code: 'USD', live: false, plinth_parked_002_change_came: true }
INSERT INTO rates (id, code, rate, live, plinth_parked_002_change_came)
VALUES (10, 'EUR', 1.5, TRUE, TRUE);
INSERT INTO rates (code, live, plinth_parked_002_change_came)
VALUES ('USD', FALSE, TRUE);

COMMIT;
