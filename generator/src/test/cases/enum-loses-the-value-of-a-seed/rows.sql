INSERT INTO "moods" ("id", "mood", "name") VALUES (9, 'busy', 'Busy');
