INSERT INTO "employees" ("id", "manager_id") VALUES (1, NULL);
INSERT INTO "employees" ("id", "manager_id") VALUES (2, 1);
