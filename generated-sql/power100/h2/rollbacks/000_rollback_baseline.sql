-- Rollback of: 000_baseline
-- Dialect: h2
-- Description: The tables that were in production before Plinth
-- Date: 2025-01-01
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to strategic_partners since
--   - rows written to contractors since
--   - rows written to admin_users since

-- undo: create table admin_users (migrations/000_baseline.yaml:24)
-- ! destroys every row of admin_users
DROP TABLE IF EXISTS "admin_users";

-- undo: create table contractors (migrations/000_baseline.yaml:14)
-- ! destroys every row of contractors
DROP TABLE IF EXISTS "contractors";

-- undo: create table strategic_partners (migrations/000_baseline.yaml:5)
-- ! destroys every row of strategic_partners
DROP TABLE IF EXISTS "strategic_partners";
