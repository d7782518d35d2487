INSERT INTO "roles" ("name") VALUES ('mine')
