INSERT INTO "people" ("id", "mood") VALUES (1, 'calm');
INSERT INTO "people" ("id", "mood") VALUES (2, 'busy');
