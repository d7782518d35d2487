INSERT INTO "people" ("id", "first_name", "last_name", "cents") VALUES (1, 'Ann', 'Lee', 5), (2, 'Bob', NULL, 200000);
