-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- no comment on table bare
COMMENT ON TABLE "bare" IS NULL;

-- comment on table kept: As it was
COMMENT ON TABLE "kept" IS 'As it was';

-- alter column kept.added int?
COMMENT ON COLUMN "kept"."added" IS NULL;

-- alter column kept.removed int?
COMMENT ON COLUMN "kept"."removed" IS 'Goes away';

-- alter column kept.changed int?
COMMENT ON COLUMN "kept"."changed" IS 'First words';
