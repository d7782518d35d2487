INSERT INTO "users" ("id", "name", "age") VALUES (1, 'ann', 18), (2, 'bob', 30);
