INSERT INTO "jobs" ("id", "low", "high", "other") VALUES (1, 2, 3, 4);
