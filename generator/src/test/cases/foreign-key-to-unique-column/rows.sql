INSERT INTO "countries" ("id", "code") VALUES (1, 'DE'), (2, 'FR');
INSERT INTO "addresses" ("id", "country") VALUES (1, 'FR');
