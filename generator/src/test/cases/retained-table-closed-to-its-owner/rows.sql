INSERT INTO "payroll" ("id", "salary") VALUES (1, 100);
