INSERT INTO "users" ("id", "name") VALUES (1, 'b'), (2, 'A'), (3, 'a');
