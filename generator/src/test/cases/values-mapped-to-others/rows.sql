INSERT INTO "people" ("id", "status", "level") VALUES (1, 'act', 1);
INSERT INTO "people" ("id", "status", "level") VALUES (2, 'arch', 2);
INSERT INTO "people" ("id", "status", "level") VALUES (3, 'other', 3);
INSERT INTO "people" ("id", "status", "level") VALUES (4, NULL, 1);
