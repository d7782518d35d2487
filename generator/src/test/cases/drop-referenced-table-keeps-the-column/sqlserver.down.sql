-- Down: undoes up.sql
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

-- create table offices
CREATE TABLE [dbo].[offices] (
  [id] int NOT NULL,
  [city] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [offices_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [offices_city_length_check] CHECK ((LEN(([city] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 60)
);
GO

-- add constraint employees.employees_office_id_fkey: foreign key [office_id] -> offices [id] on delete no action on update no action not deferrable
-- ! fails if rows of employees break employees_office_id_fkey
ALTER TABLE [dbo].[employees] ADD CONSTRAINT [employees_office_id_fkey] FOREIGN KEY ([office_id]) REFERENCES [dbo].[offices] ([id]);
GO

COMMIT TRANSACTION;
GO
