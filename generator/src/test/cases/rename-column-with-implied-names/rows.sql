INSERT INTO "teams" ("id") VALUES (1);
INSERT INTO "candidates" ("id", "mail", "group_id") VALUES (1, 'a@b', 1), (2, 'c@d', 1);
