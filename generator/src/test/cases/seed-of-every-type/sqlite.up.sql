-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of all_kinds (id '0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'; id '1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'), and no row refers to them
-- Rollback: lossy
--   - values written to all_kinds.big, all_kinds.choice, all_kinds.clock, all_kinds.code, all_kinds.exact, all_kinds.instant, all_kinds.moment, all_kinds.money, all_kinds.number, all_kinds.prose, all_kinds.small, all_kinds.word of seeded rows since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if rows with other values than seeded ones have their keys in all_kinds: id '0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'; id '1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM all_kinds WHERE id = lower('0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11') AND (big <> -9223372036854775808 OR big IS NULL OR choice <> 'one' OR choice IS NULL OR clock <> strftime('%H:%M:%f', '23:59:59') OR clock IS NULL OR code <> 'abc' OR code IS NULL OR day <> date('2024-02-29', '+0 days') OR day IS NULL OR exact <> CAST(0.0000001 AS REAL) OR exact IS NULL OR extra <> json('{"a": [1, "b"], "c": null}') OR extra IS NULL OR instant <> strftime('%Y-%m-%d %H:%M:%f', '2024-02-29T12:30:00+02:00', '+0 days') OR instant IS NULL OR kind <> 'two' OR kind IS NULL OR moment <> strftime('%Y-%m-%d %H:%M:%f', '2024-02-29 12:30:00', '+0 days') OR moment IS NULL OR money <> -12345678.9 OR money IS NULL OR number <> 2147483647 OR number IS NULL OR prose <> 'line
break' OR prose IS NULL OR ratio <> CAST(0.1 AS REAL) OR ratio IS NULL OR small <> -32768 OR small IS NULL OR word <> 'äöü' OR word IS NULL OR yes <> TRUE OR yes IS NULL) OR id = lower('1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11') AND (day IS NOT NULL OR extra IS NOT NULL OR kind IS NOT NULL OR ratio IS NOT NULL OR yes IS NOT NULL)) AS TEXT) = '0';

-- create seed all_kinds
INSERT INTO all_kinds (id, yes, small, number, big, money, ratio, exact, code, word, prose, day, clock, moment, instant, extra, choice, kind)
SELECT lower('0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'), TRUE, -32768, 2147483647, -9223372036854775808, -12345678.9, CAST(0.1 AS REAL), CAST(0.0000001 AS REAL), 'abc', 'äöü', 'line
break', date('2024-02-29', '+0 days'), strftime('%H:%M:%f', '23:59:59'), strftime('%Y-%m-%d %H:%M:%f', '2024-02-29 12:30:00', '+0 days'), strftime('%Y-%m-%d %H:%M:%f', '2024-02-29T12:30:00+02:00', '+0 days'), json('{"a": [1, "b"], "c": null}'), 'one', 'two'
WHERE NOT EXISTS (SELECT 1 FROM all_kinds WHERE id = lower('0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'));
INSERT INTO all_kinds (id, yes, ratio, day, extra, kind)
SELECT lower('1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'), NULL, NULL, NULL, NULL, NULL
WHERE NOT EXISTS (SELECT 1 FROM all_kinds WHERE id = lower('1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'));

DROP TABLE plinth_guard;
COMMIT;
