-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of persons.full_name fits varchar(50)
--   - every value of persons.age fits int
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of persons have values in full_name that do not fit varchar(50)
IF CAST((SELECT count(*) FROM [dbo].[persons] WHERE (LEN((CAST([full_name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 50) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of persons have values in full_name that do not fit varchar(50)', 1;
GO

-- drop constraint persons.persons_age
ALTER TABLE [dbo].[persons] DROP CONSTRAINT IF EXISTS [persons_age];
GO

-- audit notes no longer
DROP TRIGGER IF EXISTS [dbo].[audit_notes];
GO

-- alter column persons.age int?
ALTER TABLE [dbo].[persons] ALTER COLUMN [age] int NULL;
GO

-- alter column persons.full_name varchar(50)
ALTER TABLE [dbo].[persons] DROP CONSTRAINT IF EXISTS [persons_full_name_length_check];
GO
ALTER TABLE [dbo].[persons] ALTER COLUMN [full_name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of persons break persons_full_name_length_check
ALTER TABLE [dbo].[persons] ADD CONSTRAINT [persons_full_name_length_check] CHECK ((LEN(([full_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- rename column persons.full_name to name
DROP TRIGGER IF EXISTS [dbo].[audit_persons];
GO
ALTER TABLE [dbo].[persons] DROP CONSTRAINT IF EXISTS [persons_full_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[persons]', N'full_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[persons].[full_name]', N'name', N'COLUMN';
GO
-- ! fails if rows of persons break persons_name_length_check
ALTER TABLE [dbo].[persons] ADD CONSTRAINT [persons_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- rename constraint persons.persons_pkey to people_pkey
IF OBJECT_ID(N'[dbo].[persons_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[persons_pkey]', N'people_pkey', N'OBJECT';
GO

-- rename table persons to people
IF OBJECT_ID(N'[dbo].[persons]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[persons]', N'people', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[persons_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[persons_name_length_check]', N'people_name_length_check', N'OBJECT';
GO
CREATE TRIGGER [dbo].[audit_people] ON [dbo].[people] AFTER INSERT, UPDATE, DELETE AS
BEGIN
SET NOCOUNT ON;
IF NOT EXISTS (SELECT 1 FROM inserted) AND NOT EXISTS (SELECT 1 FROM deleted) RETURN;
DECLARE @operation nvarchar(10) = CASE WHEN NOT EXISTS (SELECT 1 FROM deleted) THEN N'insert'
  WHEN NOT EXISTS (SELECT 1 FROM inserted) THEN N'delete' ELSE N'update' END;
INSERT INTO [dbo].[audit_trail] ([table_name], [operation], [record_key], [old_values], [new_values], [changed_columns], [actor], [ip_address], [session_id], [application], [transaction_id], [recorded_at])
SELECT N'people', @operation,
  (SELECT COALESCE(n.[id], o.[id]) AS [id] FOR JSON PATH, WITHOUT_ARRAY_WRAPPER),
  CASE WHEN o.[id] IS NOT NULL THEN (SELECT o.[age] AS [age], o.[id] AS [id], CASE WHEN o.[name] IS NOT NULL THEN N'***' END AS [name] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN n.[id] IS NOT NULL THEN (SELECT n.[age] AS [age], n.[id] AS [id], CASE WHEN n.[name] IS NOT NULL THEN N'***' END AS [name] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN o.[id] IS NOT NULL AND n.[id] IS NOT NULL THEN N'[' + STUFF(CASE WHEN EXISTS (SELECT o.[age] EXCEPT SELECT n.[age]) THEN N',"age"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[name]) EXCEPT SELECT CONVERT(varbinary(max), n.[name])) THEN N',"name"' ELSE N'' END, 1, 1, N'') + N']' END,
  COALESCE(CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(128)), ORIGINAL_LOGIN()),
  COALESCE(CAST(SESSION_CONTEXT(N'ip_address') AS nvarchar(128)), CAST(CONNECTIONPROPERTY('client_net_address') AS nvarchar(128))),
  CAST(SESSION_CONTEXT(N'session_id') AS nvarchar(128)),
  COALESCE(CAST(SESSION_CONTEXT(N'application') AS nvarchar(128)), APP_NAME()),
  CURRENT_TRANSACTION_ID(), SYSUTCDATETIME()
FROM inserted AS n FULL OUTER JOIN deleted AS o ON n.[id] = o.[id]
WHERE EXISTS (SELECT o.[age], o.[id], CONVERT(varbinary(max), o.[name]) EXCEPT SELECT n.[age], n.[id], CONVERT(varbinary(max), n.[name]));
END;
GO

COMMIT TRANSACTION;
GO
