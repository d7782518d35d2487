INSERT INTO "jobs" ("id", "starts_on", "ends_on", "title") VALUES (1, '2024-01-01', NULL, 'Cook'), (2, '2024-01-01', '2024-02-01', 'Waiter');
