INSERT INTO "users" ("id", "seen", "note") VALUES (1, TRUE, NULL);
