INSERT INTO "people" ("id", "team_id") VALUES (1, 7)
