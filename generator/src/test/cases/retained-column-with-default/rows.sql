INSERT INTO "people" ("id", "nickname", "level") VALUES (1, 'Al', 5)
INSERT INTO "people" ("id", "nickname", "level") VALUES (2, NULL, 1)
