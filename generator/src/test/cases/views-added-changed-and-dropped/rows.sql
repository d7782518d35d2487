INSERT INTO "users" ("id", "name") VALUES (1, 'ann'), (2, 'ann'), (3, '');
