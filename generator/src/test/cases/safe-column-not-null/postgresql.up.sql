-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Parts: 3, each of which commits, so that others can work meanwhile
-- On error: stops, and the parts before stay; mend the cause and go on with the part that failed
-- Rollback: exact
\set ON_ERROR_STOP on

-- part 1 of 3

BEGIN;
SET LOCAL lock_timeout = '5s';
-- stops if rows of people have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE name IS NULL) AS text) = '0' THEN '0' ELSE 'rows of people have NULL in name' END AS int);
-- stops if rows of people have NULL in city
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM people WHERE city IS NULL) AS text) = '0' THEN '0' ELSE 'rows of people have NULL in city' END AS int);

-- alter column people.name varchar(50)
ALTER TABLE people ADD CONSTRAINT plinth_not_null_name CHECK (name IS NOT NULL) NOT VALID;

-- alter column people.city varchar(50)
ALTER TABLE people ADD CONSTRAINT plinth_not_null_city CHECK (city IS NOT NULL) NOT VALID;

COMMIT;

-- part 2 of 3

BEGIN;

-- alter column people.name varchar(50)
-- ! fails if rows of people have NULL in name
ALTER TABLE people VALIDATE CONSTRAINT plinth_not_null_name;

-- alter column people.city varchar(50)
-- ! fails if rows of people have NULL in city
ALTER TABLE people VALIDATE CONSTRAINT plinth_not_null_city;

COMMIT;

-- part 3 of 3

BEGIN;
SET LOCAL lock_timeout = '5s';

-- alter column people.name varchar(50)
ALTER TABLE people ALTER COLUMN name SET NOT NULL;
ALTER TABLE people DROP CONSTRAINT IF EXISTS plinth_not_null_name;

-- alter column people.city varchar(50)
ALTER TABLE people ALTER COLUMN city SET NOT NULL;
ALTER TABLE people DROP CONSTRAINT IF EXISTS plinth_not_null_city;

COMMIT;
