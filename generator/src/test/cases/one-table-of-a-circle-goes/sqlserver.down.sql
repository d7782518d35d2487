-- Down: undoes up.sql
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

-- add column departments.head_id int?
ALTER TABLE [dbo].[departments] ADD [head_id] int NULL;
GO

-- create table employees
CREATE TABLE [dbo].[employees] (
  [id] int NOT NULL,
  [department_id] int NULL,
  CONSTRAINT [employees_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [employees_department_id_fkey] FOREIGN KEY ([department_id]) REFERENCES [dbo].[departments] ([id]) ON DELETE SET NULL
);
GO

-- add constraint departments.departments_head_id_fkey: foreign key [head_id] -> employees [id] on delete no action on update no action not deferrable
-- ! fails if rows of departments break departments_head_id_fkey
ALTER TABLE [dbo].[departments] ADD CONSTRAINT [departments_head_id_fkey] FOREIGN KEY ([head_id]) REFERENCES [dbo].[employees] ([id]);
GO

COMMIT TRANSACTION;
GO
