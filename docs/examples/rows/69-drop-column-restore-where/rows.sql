INSERT INTO "people" ("id", "first_name", "last_name", "name") VALUES (1, 'Ann', 'Lee', 'Ann Lee');
