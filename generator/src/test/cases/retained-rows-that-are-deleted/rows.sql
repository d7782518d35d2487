INSERT INTO "people" ("id", "name", "mood", "note") VALUES (1, 'Ann', 'glad', NULL);
INSERT INTO "people" ("id", "name", "mood", "note") VALUES (2, 'Ben', 'sad', 'first');
INSERT INTO "people" ("id", "name", "mood", "note") VALUES (3, 'Cy', 'sad', NULL);
INSERT INTO "people" ("id", "name", "mood", "note") VALUES (4, 'Dan', 'glad', 'last');
INSERT INTO "visits" ("id", "person_id") VALUES (1, 1);
