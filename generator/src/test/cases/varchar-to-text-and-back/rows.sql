INSERT INTO "users" ("id", "bio", "motto") VALUES (1, 'a', 'b'), (2, NULL, '');
