INSERT INTO "events" ("id", "created_on", "kind") VALUES (1, '2023-05-05', 'a');
INSERT INTO "events" ("id", "created_on", "kind") VALUES (2, '2024-05-05', 'b');
