INSERT INTO "cats" ("id", "a", "b") VALUES (1, 5, 6), (2, 7, 8);
