INSERT INTO "levels" ("id", "plain", "own") VALUES (7, 'high', 'high')
