-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- add constraint tags.tags_pkey: primary key [name]
-- ! fails if rows of tags break tags_pkey
ALTER TABLE "tags" ADD CONSTRAINT IF NOT EXISTS "tags_pkey" PRIMARY KEY ("name");
