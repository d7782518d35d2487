-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - rows written to assignments since
--   - rows written to resumes since
--   - rows written to review_requests since

-- stops if something that this brings is there already: table file_uploads_backup, table candidates, table assignments, table resumes, table review_requests, table plinth_parked_map_candidate_of_upload, table plinth_parked_map_resume_of_upload
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads_backup' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'assignments' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'resumes' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'review_requests' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_map_candidate_of_upload' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_map_resume_of_upload' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table file_uploads_backup, table candidates, table assignments, table resumes, table review_requests, table plinth_parked_map_candidate_of_upload, table plinth_parked_map_resume_of_upload' END AS INT);
-- stops if something that this renames is not there: table file_uploads
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table file_uploads' END AS INT);
-- stops if rows of file_uploads would have values in email that do not fit varchar(100)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "file_uploads" WHERE CHAR_LENGTH(REGEXP_REPLACE('candidate_' || CAST("id" AS VARCHAR) || '@example.com', '[\x{10000}-\x{10FFFF}]', '_')) > 100) AS VARCHAR) = '0' THEN '0' ELSE 'rows of file_uploads would have values in email that do not fit varchar(100)' END AS INT);
-- stops if rows of file_uploads collide in candidates_email_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "file_uploads" WHERE 'candidate_' || CAST("id" AS VARCHAR) || '@example.com' IS NOT NULL GROUP BY 'candidate_' || CAST("id" AS VARCHAR) || '@example.com' HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of file_uploads collide in candidates_email_key' END AS INT);
-- stops if rows of file_uploads have no partner in users, which candidates_created_by_user_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "file_uploads" AS child WHERE child."user_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "users" AS parent WHERE parent."id" = child."user_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of file_uploads have no partner in users, which candidates_created_by_user_id_fkey asks for' END AS INT);
-- stops if rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload, users
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "file_uploads" AS "child" WHERE (SELECT count(*) FROM "file_uploads" AS "parent" JOIN (SELECT "id" AS "old_id" FROM "file_uploads") AS "joined1" ON "joined1"."old_id" = "parent"."id" LEFT JOIN (SELECT "id" AS "id", "name" AS "name" FROM "users") AS "joined2" ON "joined2"."id" = "parent"."user_id" AND "joined2"."name" <> 'Ben' WHERE "parent"."id" = "child"."id") <> 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload, users' END AS INT);
-- stops if rows of file_uploads have no partner in users, which assignments_user_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "file_uploads" AS child WHERE child."user_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "users" AS parent WHERE parent."id" = child."user_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of file_uploads have no partner in users, which assignments_user_id_fkey asks for' END AS INT);
-- stops if rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "file_uploads" AS "child" WHERE (SELECT count(*) FROM "file_uploads" AS "parent" JOIN (SELECT "id" AS "old_id" FROM "file_uploads") AS "joined1" ON "joined1"."old_id" = "parent"."id" WHERE "parent"."id" = "child"."id") <> 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of file_uploads match no row, or several, of plinth_parked_map_candidate_of_upload' END AS INT);
-- stops if rows of file_uploads collide in resumes_file_hash_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "file_uploads" WHERE "file_hash" IS NOT NULL GROUP BY "file_hash" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of file_uploads collide in resumes_file_hash_key' END AS INT);
-- stops if not as expected: expect rows file_uploads_backup where not exists (plinth_parked_map_candidate_of_upload m where m.old_id = id) count 0
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "file_uploads" WHERE NOT EXISTS (SELECT 1 FROM "file_uploads" AS "m" WHERE "m"."id" = "file_uploads"."id")) AS VARCHAR) = '0' THEN '0' ELSE 'not as expected: expect rows file_uploads_backup where not exists (plinth_parked_map_candidate_of_upload m where m.old_id = id) count 0' END AS INT);

-- create table candidates
CREATE TABLE IF NOT EXISTS "candidates" (
  "id" UUID DEFAULT RANDOM_UUID() NOT NULL,
  "first_name" VARCHAR(100) NOT NULL,
  "email" VARCHAR(200),
  "created_by_user_id" INTEGER NOT NULL,
  "created_at" TIMESTAMP(6) NOT NULL,
  CONSTRAINT "candidates_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "candidates_email_key" UNIQUE ("email"),
  CONSTRAINT "candidates_created_by_user_id_fkey" FOREIGN KEY ("created_by_user_id") REFERENCES "users" ("id"),
  CONSTRAINT "candidates_first_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("first_name", '[\x{10000}-\x{10FFFF}]', '_')) <= 50),
  CONSTRAINT "candidates_email_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("email", '[\x{10000}-\x{10FFFF}]', '_')) <= 100)
);

-- make room for rows as plinth_parked_map_candidate_of_upload
CREATE TABLE IF NOT EXISTS "plinth_parked_map_candidate_of_upload" (
  "old_id" INTEGER NOT NULL,
  "new_id" UUID,
  CONSTRAINT "plinth_parked_map_candidate_of_upload_pkey" PRIMARY KEY ("old_id")
);

-- copy rows file_uploads to plinth_parked_map_candidate_of_upload set new_id = uuid(), old_id = id
INSERT INTO "plinth_parked_map_candidate_of_upload" ("old_id", "new_id")
SELECT "id", RANDOM_UUID()
FROM "file_uploads";

-- copy rows file_uploads to candidates set created_at = created_at, created_by_user_id = user_id, email = 'candidate_' || cast(id as text) || '@example.com', first_name = 'Unknown', id = kept.new_id from file_uploads join candidate_of_upload kept on kept.old_id = id
INSERT INTO "candidates" ("id", "first_name", "email", "created_by_user_id", "created_at")
SELECT "kept"."new_id", 'Unknown', 'candidate_' || CAST("file_uploads"."id" AS VARCHAR) || '@example.com', "file_uploads"."user_id", "file_uploads"."created_at"
FROM "file_uploads" AS "file_uploads"
JOIN "plinth_parked_map_candidate_of_upload" AS "kept" ON "kept"."old_id" = "file_uploads"."id";

-- create table assignments
CREATE TABLE IF NOT EXISTS "assignments" (
  "id" UUID DEFAULT RANDOM_UUID() NOT NULL,
  "user_id" INTEGER NOT NULL,
  "candidate_id" UUID NOT NULL,
  "assigned_by" VARCHAR(100),
  CONSTRAINT "assignments_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "assignments_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id"),
  CONSTRAINT "assignments_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidates" ("id"),
  CONSTRAINT "assignments_assigned_by_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("assigned_by", '[\x{10000}-\x{10FFFF}]', '_')) <= 50)
);

-- copy rows file_uploads to assignments set assigned_by = u.name, candidate_id = m.new_id, user_id = user_id from file_uploads f join candidate_of_upload m on m.old_id = id left join users u on u.id = user_id and u.name <> 'Ben' match exactly one
INSERT INTO "assignments" ("user_id", "candidate_id", "assigned_by")
SELECT "f"."user_id", "m"."new_id", "u"."name"
FROM "file_uploads" AS "f"
JOIN "plinth_parked_map_candidate_of_upload" AS "m" ON "m"."old_id" = "f"."id"
LEFT JOIN "users" AS "u" ON "u"."id" = "f"."user_id" AND "u"."name" <> 'Ben';

-- create table resumes
CREATE TABLE IF NOT EXISTS "resumes" (
  "id" UUID DEFAULT RANDOM_UUID() NOT NULL,
  "candidate_id" UUID NOT NULL,
  "filename" VARCHAR(100) NOT NULL,
  "file_hash" VARCHAR(128),
  "progress" INTEGER NOT NULL,
  CONSTRAINT "resumes_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "resumes_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidates" ("id"),
  CONSTRAINT "resumes_file_hash_key" UNIQUE ("file_hash"),
  CONSTRAINT "resumes_filename_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("filename", '[\x{10000}-\x{10FFFF}]', '_')) <= 50),
  CONSTRAINT "resumes_file_hash_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("file_hash", '[\x{10000}-\x{10FFFF}]', '_')) <= 64)
);

-- make room for rows as plinth_parked_map_resume_of_upload
CREATE TABLE IF NOT EXISTS "plinth_parked_map_resume_of_upload" (
  "old_id" INTEGER NOT NULL,
  "new_id" UUID,
  CONSTRAINT "plinth_parked_map_resume_of_upload_pkey" PRIMARY KEY ("old_id")
);

-- copy rows file_uploads to plinth_parked_map_resume_of_upload set new_id = uuid(), old_id = id from file_uploads f join candidate_of_upload c on c.old_id = id match exactly one
INSERT INTO "plinth_parked_map_resume_of_upload" ("old_id", "new_id")
SELECT "f"."id", RANDOM_UUID()
FROM "file_uploads" AS "f"
JOIN "plinth_parked_map_candidate_of_upload" AS "c" ON "c"."old_id" = "f"."id";

-- copy rows file_uploads to resumes set candidate_id = c.new_id, file_hash = file_hash, filename = filename, id = kept.new_id, progress = coalesce(progress, 0) from file_uploads f join candidate_of_upload c on c.old_id = id join resume_of_upload kept on kept.old_id = id match exactly one
INSERT INTO "resumes" ("id", "candidate_id", "filename", "file_hash", "progress")
SELECT "kept"."new_id", "c"."new_id", "f"."filename", "f"."file_hash", coalesce("f"."progress", 0)
FROM "file_uploads" AS "f"
JOIN "plinth_parked_map_candidate_of_upload" AS "c" ON "c"."old_id" = "f"."id"
JOIN "plinth_parked_map_resume_of_upload" AS "kept" ON "kept"."old_id" = "f"."id";

-- create table review_requests
CREATE TABLE IF NOT EXISTS "review_requests" (
  "id" UUID DEFAULT RANDOM_UUID() NOT NULL,
  "resume_id" UUID NOT NULL,
  "user_id" INTEGER NOT NULL,
  "target_role" VARCHAR(100),
  CONSTRAINT "review_requests_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "review_requests_resume_id_fkey" FOREIGN KEY ("resume_id") REFERENCES "resumes" ("id"),
  CONSTRAINT "review_requests_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id"),
  CONSTRAINT "review_requests_target_role_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("target_role", '[\x{10000}-\x{10FFFF}]', '_')) <= 50)
);

-- copy rows analysis_requests to review_requests set resume_id = m.new_id, target_role = target_role, user_id = user_id from analysis_requests r join file_uploads f on f.filename = filename join resume_of_upload m on m.old_id = f.id where id < 100 order created_at desc first per m.new_id, user_id
INSERT INTO "review_requests" ("resume_id", "user_id", "target_role")
SELECT "resume_id", "user_id", "target_role"
FROM (
SELECT "m"."new_id" AS "resume_id", "r"."user_id" AS "user_id", "r"."target_role" AS "target_role", row_number() OVER (PARTITION BY "m"."new_id", "r"."user_id" ORDER BY CASE WHEN "r"."created_at" IS NULL THEN 1 ELSE 0 END, "r"."created_at" DESC, "r"."id") AS "plinth_row"
FROM "analysis_requests" AS "r"
JOIN "file_uploads" AS "f" ON "f"."filename" = "r"."filename"
JOIN "plinth_parked_map_resume_of_upload" AS "m" ON "m"."old_id" = "f"."id"
WHERE "r"."id" < 100
) AS "numbered"
WHERE "plinth_row" = 1;

-- rename table file_uploads to file_uploads_backup
ALTER TABLE IF EXISTS "file_uploads" RENAME TO "file_uploads_backup";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads_backup' AND "CONSTRAINT_NAME" = 'file_uploads_filename_length_check') THEN 'ALTER TABLE "file_uploads_backup" RENAME CONSTRAINT "file_uploads_filename_length_check" TO "file_uploads_backup_filename_length_check"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads_backup' AND "CONSTRAINT_NAME" = 'file_uploads_file_hash_length_check') THEN 'ALTER TABLE "file_uploads_backup" RENAME CONSTRAINT "file_uploads_file_hash_length_check" TO "file_uploads_backup_file_hash_length_check"' ELSE '' END;

-- rename constraint file_uploads_backup.file_uploads_pkey to file_uploads_backup_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads_backup' AND "CONSTRAINT_NAME" = 'file_uploads_pkey') THEN 'ALTER TABLE "file_uploads_backup" RENAME CONSTRAINT "file_uploads_pkey" TO "file_uploads_backup_pkey"' ELSE '' END;

-- rename constraint file_uploads_backup.file_uploads_user_id_fkey to file_uploads_backup_user_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'file_uploads_backup' AND "CONSTRAINT_NAME" = 'file_uploads_user_id_fkey') THEN 'ALTER TABLE "file_uploads_backup" RENAME CONSTRAINT "file_uploads_user_id_fkey" TO "file_uploads_backup_user_id_fkey"' ELSE '' END;
