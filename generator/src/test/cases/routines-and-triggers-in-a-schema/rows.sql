INSERT INTO "app"."notes" ("id", "changes") VALUES (1, 0), (2, 5);
