INSERT INTO "jobs" ("id", "begins", "ends") VALUES (1, '2024-01-01', NULL), (2, '2024-01-01', '2024-01-01');
