INSERT INTO "people" ("id", "age") VALUES (1, 'ten');
INSERT INTO "people" ("id", "age") VALUES (2, 'six');
INSERT INTO "people" ("id", "age") VALUES (3, 'old');
INSERT INTO "people" ("id", "age") VALUES (4, NULL);
INSERT INTO "people" ("id", "age") VALUES (5, 'six');
