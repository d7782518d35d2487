INSERT INTO "events" ("id", "created_on") VALUES (1, '2023-05-05'), (2, '2024-05-05'), (3, '2025-05-05');
