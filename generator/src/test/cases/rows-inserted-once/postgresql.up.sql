-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what was written since to the rows that came to rates
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('rates') AND attname = 'plinth_parked_002_change_came' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- make room for values of rates as plinth_parked_002_change_came
ALTER TABLE rates ADD COLUMN plinth_parked_002_change_came boolean;

-- insert rows rates { code: 'EUR', id: 10, live: true, plinth_parked_002_change_came: true, rate: 1.5 }, { code: 'USD', live: false, plinth_parked_002_change_came: true }
INSERT INTO rates (id, code, rate, live, plinth_parked_002_change_came)
VALUES (10, 'EUR', 1.5, TRUE, TRUE);
SELECT setval(pg_get_serial_sequence('rates', 'id'), greatest(max(id) + 1, nextval(pg_get_serial_sequence('rates', 'id'))), false) FROM rates;
INSERT INTO rates (code, live, plinth_parked_002_change_came)
VALUES ('USD', FALSE, TRUE);

COMMIT;
