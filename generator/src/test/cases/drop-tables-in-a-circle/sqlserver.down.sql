-- Down: undoes up.sql
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

-- create table employees
CREATE TABLE [dbo].[employees] (
  [id] int NOT NULL,
  [department_id] int NOT NULL,
  CONSTRAINT [employees_pkey] PRIMARY KEY ([id])
);
GO

-- create table departments
CREATE TABLE [dbo].[departments] (
  [id] int NOT NULL,
  [head_id] int NULL,
  CONSTRAINT [departments_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [departments_head_id_fkey] FOREIGN KEY ([head_id]) REFERENCES [dbo].[employees] ([id])
);
GO

-- add constraint employees.employees_department_id_fkey: foreign key [department_id] -> departments [id] on delete no action on update no action not deferrable
-- ! fails if rows of employees break employees_department_id_fkey
ALTER TABLE [dbo].[employees] ADD CONSTRAINT [employees_department_id_fkey] FOREIGN KEY ([department_id]) REFERENCES [dbo].[departments] ([id]);
GO

COMMIT TRANSACTION;
GO
