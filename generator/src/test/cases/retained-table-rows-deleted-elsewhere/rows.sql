INSERT INTO "teams" ("id", "name") VALUES (1, 'red');
INSERT INTO "teams" ("id", "name") VALUES (2, 'blue');
INSERT INTO "people" ("id", "team_id") VALUES (1, 1);
INSERT INTO "people" ("id", "team_id") VALUES (2, NULL);
