INSERT INTO "teams" ("id", "name") VALUES (1, 'red')
INSERT INTO "people" ("id", "team_id", "name", "nickname", "age") VALUES (1, 1, 'Ada', 'A', '36')
