INSERT INTO "measures" ("id", "a", "b") VALUES (1, 0.5, 0.25), (2, -1024, 0);
