INSERT INTO "pairs" ("id", "width", "height") VALUES (1, 9, 4);
