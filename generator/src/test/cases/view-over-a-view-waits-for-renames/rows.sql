INSERT INTO "t" ("id", "a") VALUES (1, 'x');
INSERT INTO "t" ("id", "a") VALUES (2, 'y');
