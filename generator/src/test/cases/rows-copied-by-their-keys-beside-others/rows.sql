INSERT INTO "uploads" ("tenant", "id", "email", "seen_at") VALUES (1, 1, 'Ann', '2025-01-01 10:00:00.000');
INSERT INTO "uploads" ("tenant", "id", "email", "seen_at") VALUES (1, 2, 'Ben', NULL);
INSERT INTO "uploads" ("tenant", "id", "email", "seen_at") VALUES (2, 1, 'Ben', '2025-01-01 10:00:00.000');
INSERT INTO "uploads" ("tenant", "id", "email", "seen_at") VALUES (2, 2, 'Cle', '2025-01-01 10:00:00.000');
INSERT INTO "candidates" ("id", "email") VALUES ('6f1d9e0a-3c58-4b7e-9a41-d2f0c7b8e615', 'ann');
INSERT INTO "notes" ("id", "upload_tenant", "upload_id") VALUES (1, 2, 1);
INSERT INTO "notes" ("id", "upload_tenant", "upload_id") VALUES (2, 1, 2);
