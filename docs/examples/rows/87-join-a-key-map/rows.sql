INSERT INTO "uploads" ("id", "email") VALUES (1, 'Ann');
INSERT INTO "candidates" ("id", "email") VALUES ('6f1d9e0a-3c58-4b7e-9a41-d2f0c7b8e615', 'ann');
INSERT INTO "notes" ("id", "upload_id", "content") VALUES (1, 1, 'first');
INSERT INTO "plinth_parked_map_candidate_of_upload" ("old_id", "new_id") VALUES (1, '6f1d9e0a-3c58-4b7e-9a41-d2f0c7b8e615');
