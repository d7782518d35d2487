INSERT INTO "people" ("id", "email") VALUES (1, 'a@b.c')
INSERT INTO "people" ("id", "email") VALUES (2, 'a@b.c')
