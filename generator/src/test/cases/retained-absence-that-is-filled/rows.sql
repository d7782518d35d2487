INSERT INTO "people" ("id", "name", "score") VALUES (1, 'Ann', 1.2345);
INSERT INTO "people" ("id", "name", "score") VALUES (2, NULL, NULL);
INSERT INTO "people" ("id", "name", "score") VALUES (3, NULL, NULL);
INSERT INTO "people" ("id", "name", "score") VALUES (4, NULL, 5.6789);
INSERT INTO "people" ("id", "name", "score") VALUES (5, 'Eve', 9.8765);
