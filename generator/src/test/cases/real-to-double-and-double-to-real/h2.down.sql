-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what real cannot hold of the values written to measures.a since
--   - what real cannot hold of the values of measures.b

-- alter column measures.b double
ALTER TABLE "measures" ALTER COLUMN "b" SET DATA TYPE DOUBLE PRECISION;

-- alter column measures.a real
ALTER TABLE "measures" ALTER COLUMN "a" SET DATA TYPE REAL;
