INSERT INTO "people" ("id", "mood", "size") VALUES (1, 'calm', 'large')
INSERT INTO "people" ("id", "mood", "size") VALUES (2, 'busy', 'small')
