-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of users.name fits varchar(20)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of users have values in name that do not fit varchar(20)
IF CAST((SELECT count(*) FROM [dbo].[users] WHERE (LEN((CAST([name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 20) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of users have values in name that do not fit varchar(20)', 1;
GO

-- drop view user_names
DROP VIEW IF EXISTS [dbo].[user_names];
GO

-- alter column users.name varchar(20)
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_name_length_check];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [name] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of users break users_name_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- create view user_names
CREATE VIEW [dbo].[user_names] AS
SELECT "id", "name" FROM "users";
GO
CREATE TRIGGER [dbo].[user_names_insert] ON [dbo].[user_names] INSTEAD OF INSERT AS BEGIN SET NOCOUNT ON; INSERT INTO [dbo].[users] ([id], [name]) SELECT [id], [name] FROM [inserted]; END;
GO
DECLARE @comment nvarchar(3750) = N'Writes';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[user_names_insert]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_names', N'TRIGGER', N'user_names_insert'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_names', N'TRIGGER', N'user_names_insert';
GO
DECLARE @comment nvarchar(3750) = N'In capitals';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[user_names]')
    AND minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[user_names]'), N'name', N'ColumnId') AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_names', N'COLUMN', N'name'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'VIEW', N'user_names', N'COLUMN', N'name';
GO

COMMIT TRANSACTION;
GO
