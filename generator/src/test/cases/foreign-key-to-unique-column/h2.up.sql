-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: constraint addresses.addresses_country_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'addresses' AND "CONSTRAINT_NAME" = 'addresses_country_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint addresses.addresses_country_fkey' END AS INT);
-- stops if rows of addresses have no partner in countries, which addresses_country_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "addresses" AS child WHERE child."country" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "countries" AS parent WHERE parent."code" = child."country")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of addresses have no partner in countries, which addresses_country_fkey asks for' END AS INT);

-- add constraint addresses.addresses_country_fkey: foreign key [country] -> countries [code] on delete no action on update cascade not deferrable
-- ! fails if rows of addresses break addresses_country_fkey
ALTER TABLE "addresses" ADD CONSTRAINT IF NOT EXISTS "addresses_country_fkey" FOREIGN KEY ("country") REFERENCES "countries" ("code") ON UPDATE CASCADE;
