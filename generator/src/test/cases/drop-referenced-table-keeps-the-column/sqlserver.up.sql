-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of employees keep employees_office_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of offices
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint employees.employees_office_id_fkey
ALTER TABLE [dbo].[employees] DROP CONSTRAINT IF EXISTS [employees_office_id_fkey];
GO

-- drop table offices
-- ! destroys every row of offices
DROP TABLE IF EXISTS [dbo].[offices];
GO

COMMIT TRANSACTION;
GO
