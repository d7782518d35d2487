INSERT INTO "people" ("id", "status", "mood", "score") VALUES (1, 'old', 'glad', 9.5);
INSERT INTO "people" ("id", "status", "mood", "score") VALUES (2, NULL, 'sad', 10);
INSERT INTO "people" ("id", "status", "mood", "score") VALUES (3, 'new', 'sad', 1);
INSERT INTO "people" ("id", "status", "mood", "score") VALUES (4, 'kept', 'glad', 4);
