INSERT INTO "roles" ("name") VALUES ('a')
INSERT INTO "roles" ("name") VALUES ('b')
INSERT INTO "roles" ("name") VALUES ('c')
INSERT INTO "roles" ("name") VALUES ('d')
DELETE FROM "roles" WHERE "id" > 1
