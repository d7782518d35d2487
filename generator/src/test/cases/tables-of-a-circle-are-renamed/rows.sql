INSERT INTO "departments" ("id", "head_id") VALUES (1, NULL);
INSERT INTO "employees" ("id", "department_id") VALUES (7, 1);
UPDATE "departments" SET "head_id" = 7;
