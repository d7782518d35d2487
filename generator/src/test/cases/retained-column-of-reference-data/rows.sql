INSERT INTO "levels" ("id", "name", "weight") VALUES (7, 'mine', 4)
