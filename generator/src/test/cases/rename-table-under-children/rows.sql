INSERT INTO "people" ("id", "boss_id") VALUES (1, NULL), (2, 1);
INSERT INTO "notes" ("id", "person_id") VALUES (1, 2);
