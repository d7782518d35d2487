INSERT INTO "files" ("id", "name") VALUES (1, 'a');
INSERT INTO "files" ("id", "name") VALUES (2, 'b');
INSERT INTO "resumes" ("title") VALUES ('mine');
