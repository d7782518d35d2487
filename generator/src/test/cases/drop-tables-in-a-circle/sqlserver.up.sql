-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of employees keep employees_department_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of departments
--   - all rows of employees
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint employees.employees_department_id_fkey
ALTER TABLE [dbo].[employees] DROP CONSTRAINT IF EXISTS [employees_department_id_fkey];
GO

-- drop table departments
-- ! destroys every row of departments
DROP TABLE IF EXISTS [dbo].[departments];
GO

-- drop table employees
-- ! destroys every row of employees
DROP TABLE IF EXISTS [dbo].[employees];
GO

COMMIT TRANSACTION;
GO
