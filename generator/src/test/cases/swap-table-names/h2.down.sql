-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'cats' AND "COLUMN_NAME" = 'meow') = 1
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'cats' AND "CONSTRAINT_NAME" = 'cats_meow_length_check') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'dogs' AND "COLUMN_NAME" = 'bark') = 1
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'dogs' AND "CONSTRAINT_NAME" = 'dogs_bark_length_check') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'dogs' AND "COLUMN_NAME" = 'meow') = 0
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'dogs' AND "CONSTRAINT_NAME" = 'dogs_meow_length_check') = 0
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'cats' AND "COLUMN_NAME" = 'bark') = 0
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'cats' AND "CONSTRAINT_NAME" = 'cats_bark_length_check') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this brings is there already: column cats.meow, constraint cats.cats_meow_length_check, column dogs.bark, constraint dogs.dogs_bark_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'cats' AND "COLUMN_NAME" = 'meow')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'cats' AND "CONSTRAINT_NAME" = 'cats_meow_length_check')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'dogs' AND "COLUMN_NAME" = 'bark')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'dogs' AND "CONSTRAINT_NAME" = 'dogs_bark_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column cats.meow, constraint cats.cats_meow_length_check, column dogs.bark, constraint dogs.dogs_bark_length_check' END AS INT);

-- rename constraint dogs.dogs_pkey to plinth_rename_cats_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'dogs' AND "CONSTRAINT_NAME" = 'dogs_pkey') THEN 'ALTER TABLE "dogs" RENAME CONSTRAINT "dogs_pkey" TO "plinth_rename_cats_pkey"' ELSE '' END;

-- rename table dogs to plinth_rename_cats
ALTER TABLE IF EXISTS "dogs" RENAME TO "plinth_rename_cats";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_rename_cats' AND "CONSTRAINT_NAME" = 'dogs_meow_length_check') THEN 'ALTER TABLE "plinth_rename_cats" RENAME CONSTRAINT "dogs_meow_length_check" TO "plinth_rename_cats_meow_length_check"' ELSE '' END;

-- rename constraint cats.cats_pkey to dogs_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'cats' AND "CONSTRAINT_NAME" = 'cats_pkey') THEN 'ALTER TABLE "cats" RENAME CONSTRAINT "cats_pkey" TO "dogs_pkey"' ELSE '' END;

-- rename table cats to dogs
ALTER TABLE IF EXISTS "cats" RENAME TO "dogs";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'dogs' AND "CONSTRAINT_NAME" = 'cats_bark_length_check') THEN 'ALTER TABLE "dogs" RENAME CONSTRAINT "cats_bark_length_check" TO "dogs_bark_length_check"' ELSE '' END;

-- rename constraint plinth_rename_cats.plinth_rename_cats_pkey to cats_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_rename_cats' AND "CONSTRAINT_NAME" = 'plinth_rename_cats_pkey') THEN 'ALTER TABLE "plinth_rename_cats" RENAME CONSTRAINT "plinth_rename_cats_pkey" TO "cats_pkey"' ELSE '' END;

-- rename table plinth_rename_cats to cats
ALTER TABLE IF EXISTS "plinth_rename_cats" RENAME TO "cats";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'cats' AND "CONSTRAINT_NAME" = 'plinth_rename_cats_meow_length_check') THEN 'ALTER TABLE "cats" RENAME CONSTRAINT "plinth_rename_cats_meow_length_check" TO "cats_meow_length_check"' ELSE '' END;
