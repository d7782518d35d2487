INSERT INTO "users" ("id", "name", "nick") VALUES (1, 'Ann', 'é😀!'), (2, '', NULL);
