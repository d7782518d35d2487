INSERT INTO "app"."things" ("id", "name") VALUES (4, 'four');
