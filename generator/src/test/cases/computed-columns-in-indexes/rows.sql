INSERT INTO "measures" ("id", "day", "cents", "factor") VALUES (1, '2025-01-31', 250, 1.5)
