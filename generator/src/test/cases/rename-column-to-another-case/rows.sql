INSERT INTO "users" ("ID", "UserName") VALUES (1, 'ann');
