INSERT INTO "people" ("id", "email", "nick", "seen_at") VALUES (1, 'a', 'x', NULL);
INSERT INTO "people" ("id", "email", "nick", "seen_at") VALUES (2, 'a', 'x', '2025-01-01 10:00:00.000');
INSERT INTO "people" ("id", "email", "nick", "seen_at") VALUES (3, 'a', 'x', '2025-01-02 10:00:00.000');
INSERT INTO "people" ("id", "email", "nick", "seen_at") VALUES (4, 'b', 'x', NULL);
INSERT INTO "people" ("id", "email", "nick", "seen_at") VALUES (5, 'b', 'y', NULL);
INSERT INTO "people" ("id", "email", "nick", "seen_at") VALUES (6, NULL, 'x', NULL);
INSERT INTO "people" ("id", "email", "nick", "seen_at") VALUES (7, NULL, NULL, NULL);
INSERT INTO "people" ("id", "email", "nick", "seen_at") VALUES (100, 'c', 'w', NULL);
INSERT INTO "visits" ("id", "person_id") VALUES (1, 3);
