-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of posts keep posts_author_id_fkey, whose values the rollback cannot bring back
--   - the rows of users keep users_pkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.id
--   - values written to users.id since
--   - the values of posts.author_id
--   - values written to posts.author_id since
-- Once: it cannot see that it has run, and would take what stands under the old names again

-- stops if rows of users collide in users_pkey
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "users" WHERE CAST('00000000-0000-0000-0000-000000000000' AS UUID) IS NOT NULL GROUP BY CAST('00000000-0000-0000-0000-000000000000' AS UUID) HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users collide in users_pkey' END AS INT);

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE IF EXISTS "posts" DROP CONSTRAINT IF EXISTS "posts_author_id_fkey";

-- drop index posts.posts_author
DROP INDEX IF EXISTS "posts_author";

-- drop constraint users.users_pkey
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_pkey";

-- drop column posts.author_id
-- ! destroys the values of posts.author_id
ALTER TABLE "posts" DROP COLUMN IF EXISTS "author_id";

-- add column posts.author_id uuid?
ALTER TABLE "posts" ADD COLUMN IF NOT EXISTS "author_id" UUID;

-- drop column users.id
-- ! destroys the values of users.id
ALTER TABLE "users" DROP COLUMN IF EXISTS "id";

-- add column users.id uuid fill cast('00000000-0000-0000-0000-000000000000' as uuid)
ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "id" UUID DEFAULT CAST('00000000-0000-0000-0000-000000000000' AS UUID) NOT NULL;
ALTER TABLE "users" ALTER COLUMN "id" DROP DEFAULT;

-- create index posts.posts_author [author_id]
CREATE INDEX IF NOT EXISTS "posts_author" ON "posts" ("author_id");

-- add constraint users.users_pkey: primary key [id]
-- ! fails if rows of users break users_pkey
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_pkey" PRIMARY KEY ("id");

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE "posts" ADD CONSTRAINT IF NOT EXISTS "posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE CASCADE;
