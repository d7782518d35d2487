-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to departments since
--   - rows written to employees since
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

-- drop table departments
-- ! destroys every row of departments
DROP TABLE IF EXISTS [dbo].[departments];
GO

COMMIT TRANSACTION;
GO
