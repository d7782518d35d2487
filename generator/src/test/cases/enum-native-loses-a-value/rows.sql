INSERT INTO "people" ("id", "mood", "last") VALUES (1, 'calm', 'busy')
INSERT INTO "people" ("id", "mood", "last") VALUES (2, 'busy', NULL)
