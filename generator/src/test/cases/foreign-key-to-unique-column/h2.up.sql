-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- add constraint addresses.addresses_country_fkey: foreign key [country] -> countries [code] on delete no action on update cascade not deferrable
-- ! fails if rows of addresses break addresses_country_fkey
ALTER TABLE "addresses" ADD CONSTRAINT IF NOT EXISTS "addresses_country_fkey" FOREIGN KEY ("country") REFERENCES "countries" ("code") ON UPDATE CASCADE;
