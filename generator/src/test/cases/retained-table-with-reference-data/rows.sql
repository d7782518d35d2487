INSERT INTO "levels" ("id", "name") VALUES (7, 'mine')
