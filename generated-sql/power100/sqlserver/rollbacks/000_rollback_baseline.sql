-- Rollback of: 000_baseline
-- Dialect: sqlserver
-- Description: The tables that were in production before Plinth
-- Date: 2025-01-01
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to strategic_partners since
--   - rows written to contractors since
--   - rows written to admin_users since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- undo: create table admin_users (migrations/000_baseline.yaml:24)
-- ! destroys every row of admin_users
DROP TABLE IF EXISTS [dbo].[admin_users];
GO

-- undo: create table contractors (migrations/000_baseline.yaml:14)
-- ! destroys every row of contractors
DROP TABLE IF EXISTS [dbo].[contractors];
GO

-- undo: create table strategic_partners (migrations/000_baseline.yaml:5)
-- ! destroys every row of strategic_partners
DROP TABLE IF EXISTS [dbo].[strategic_partners];
GO

COMMIT TRANSACTION;
GO
