INSERT INTO "events" ("id", "created_on", "kind") VALUES (1, DATE '2023-05-01', 'old')
INSERT INTO "events" ("id", "created_on", "kind") VALUES (2, DATE '2024-05-01', 'new')
INSERT INTO "events" ("id", "created_on", "kind") VALUES (3, DATE '2024-12-31', 'last')
INSERT INTO "events" ("id", "created_on", "kind") VALUES (4, DATE '2030-01-01', 'far')
