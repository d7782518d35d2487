INSERT INTO "people" ("id", "name", "plinth_parked_001_kept_nickname") VALUES (1, 'Ann', 'a')
INSERT INTO "people" ("id", "name") VALUES (2, 'Bob')
INSERT INTO "plinth_parked_001_kept_notes" ("id", "person_id", "body") VALUES (7, 1, 'kept')
