INSERT INTO "users" ("id", "name") VALUES (1, 'Ann');
INSERT INTO "users" ("id", "name") VALUES (2, 'Ben');
INSERT INTO "uploads" ("id", "user_id", "hash", "sent_at") VALUES (1, 1, 'a', '2025-01-01 10:00:00.000');
INSERT INTO "uploads" ("id", "user_id", "hash", "sent_at") VALUES (2, 1, 'a', '2025-01-02 10:00:00.000');
INSERT INTO "uploads" ("id", "user_id", "hash", "sent_at") VALUES (3, 2, 'b', NULL);
INSERT INTO "resumes" ("id", "owner", "hash") VALUES (9, 'Cle', 'c');
