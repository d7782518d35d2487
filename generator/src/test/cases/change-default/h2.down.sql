-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column candidates.note text?
ALTER TABLE "candidates" ALTER COLUMN "note" DROP DEFAULT;

-- alter column candidates.created_at timestamptz default now()
ALTER TABLE "candidates" ALTER COLUMN "created_at" SET DEFAULT CURRENT_TIMESTAMP;

-- alter column candidates.visits int default 0
ALTER TABLE "candidates" ALTER COLUMN "visits" SET DEFAULT 0;

-- alter column candidates.status varchar(20) default 'new'
ALTER TABLE "candidates" ALTER COLUMN "status" SET DEFAULT 'new';
