INSERT INTO "departments" ("id", "name") VALUES (1, 'tea');
INSERT INTO "employees" ("id", "department_id") VALUES (1, 1);
