INSERT INTO "events" ("id", "country", "kind") VALUES (1, 'de', 'x')
INSERT INTO "events" ("id", "country", "kind") VALUES (2, 'at', 'x')
INSERT INTO "events" ("id", "country", "kind") VALUES (3, 'fr', 'x')
