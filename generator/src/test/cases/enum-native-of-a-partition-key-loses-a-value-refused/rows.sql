INSERT INTO "visits" ("id", "mood") VALUES (1, 'calm');
INSERT INTO "visits" ("id", "mood") VALUES (2, 'busy');
