INSERT INTO "uploads" ("id", "email") VALUES (1, 'Ann');
INSERT INTO "uploads" ("id", "email") VALUES (2, NULL);
INSERT INTO "candidates" ("id", "email") VALUES ('6f1d9e0a-3c58-4b7e-9a41-d2f0c7b8e615', 'before');
