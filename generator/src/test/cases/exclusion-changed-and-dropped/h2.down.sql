-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - tables/seats/constraints/seats_guests: the application checks
--   - tables/seats/constraints/seats_old: the application checks
-- Rollback: conditional
--   - no row of seats written since breaks seats_once: exclude gist [room with =, seat with =] degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'
--   - no row of seats written since breaks seats_old: exclude btree [seat with =] degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'

-- stops if something that this brings is there already: column seats.hall
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'seats' AND "COLUMN_NAME" = 'hall')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column seats.hall' END AS INT);
-- stops if something that this renames is not there: column seats.room
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'seats' AND "COLUMN_NAME" = 'room')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column seats.room' END AS INT);

-- rename column seats.room to hall
ALTER TABLE IF EXISTS "seats" ALTER COLUMN IF EXISTS "room" RENAME TO "hall";
