INSERT INTO "teams" ("id", "name") VALUES (1, 'one')
INSERT INTO "people" ("id", "team_id", "lead_id", "age", "email") VALUES (1, 1, NULL, 40, 'a@b.c')
INSERT INTO "people" ("id", "team_id", "lead_id", "age", "email") VALUES (2, NULL, 1, NULL, 'b@b.c')
