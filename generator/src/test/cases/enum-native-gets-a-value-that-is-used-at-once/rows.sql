INSERT INTO "people" ("id", "mood") VALUES (1, 'calm'), (2, 'busy')
