INSERT INTO "people" ("id", "name") VALUES (1, 'Adalbert'), (2, 'Bertha')
