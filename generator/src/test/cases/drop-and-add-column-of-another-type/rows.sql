INSERT INTO "users" ("id", "seen", "note") VALUES (1, TRUE, 'a'), (2, FALSE, 'b');
