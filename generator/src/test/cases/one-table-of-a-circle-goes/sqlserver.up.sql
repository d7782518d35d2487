-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of departments keep departments_head_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of employees
--   - the values of departments.head_id
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint departments.departments_head_id_fkey
ALTER TABLE [dbo].[departments] DROP CONSTRAINT IF EXISTS [departments_head_id_fkey];
GO

-- drop table employees
-- ! destroys every row of employees
DROP TABLE IF EXISTS [dbo].[employees];
GO

-- drop column departments.head_id
-- ! destroys the values of departments.head_id
ALTER TABLE [dbo].[departments] DROP COLUMN IF EXISTS [head_id];
GO

COMMIT TRANSACTION;
GO
