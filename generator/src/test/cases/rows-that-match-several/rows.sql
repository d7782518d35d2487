INSERT INTO "uploads" ("id", "user_id", "filename") VALUES (1, 1, 'a.pdf');
INSERT INTO "uploads" ("id", "user_id", "filename") VALUES (2, 2, 'b.pdf');
INSERT INTO "uploads" ("id", "user_id", "filename") VALUES (3, 2, 'c.pdf');
INSERT INTO "uploads" ("id", "user_id", "filename") VALUES (4, 3, 'none');
INSERT INTO "uploads" ("id", "user_id", "filename") VALUES (100, 4, 'none');
