INSERT INTO "people" ("id", "name") VALUES (1, 'Ada')
INSERT INTO "people" ("id", "name") VALUES (2, 'Bea')
