INSERT INTO "events" ("id", "created_on", "kind") VALUES (1, '2023-05-01', 'old')
INSERT INTO "events" ("id", "created_on", "kind") VALUES (2, '2024-05-01', 'new')
INSERT INTO "events" ("id", "created_on", "kind") VALUES (3, '2024-12-31', 'last')
