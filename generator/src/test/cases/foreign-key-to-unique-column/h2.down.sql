-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop constraint addresses.addresses_country_fkey
ALTER TABLE IF EXISTS "addresses" DROP CONSTRAINT IF EXISTS "addresses_country_fkey";
