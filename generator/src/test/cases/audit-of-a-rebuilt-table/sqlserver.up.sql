-- Up
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

-- rename table people to persons
DROP TRIGGER IF EXISTS [dbo].[audit_people];
GO
IF OBJECT_ID(N'[dbo].[people]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[people]', N'persons', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[people_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_name_length_check]', N'persons_name_length_check', N'OBJECT';
GO

-- rename constraint persons.people_pkey to persons_pkey
IF OBJECT_ID(N'[dbo].[people_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_pkey]', N'persons_pkey', N'OBJECT';
GO

-- rename column persons.name to full_name
ALTER TABLE [dbo].[persons] DROP CONSTRAINT IF EXISTS [persons_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[persons]', N'name') IS NOT NULL
  EXEC sp_rename N'[dbo].[persons].[name]', N'full_name', N'COLUMN';
GO
-- ! fails if rows of persons break persons_full_name_length_check
ALTER TABLE [dbo].[persons] ADD CONSTRAINT [persons_full_name_length_check] CHECK ((LEN(([full_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- alter column persons.full_name varchar(80)
ALTER TABLE [dbo].[persons] DROP CONSTRAINT IF EXISTS [persons_full_name_length_check];
GO
ALTER TABLE [dbo].[persons] ALTER COLUMN [full_name] nvarchar(160) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of persons break persons_full_name_length_check
ALTER TABLE [dbo].[persons] ADD CONSTRAINT [persons_full_name_length_check] CHECK ((LEN(([full_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 80);
GO

-- alter column persons.age bigint?
ALTER TABLE [dbo].[persons] ALTER COLUMN [age] bigint NULL;
GO

-- add constraint persons.persons_age: check age > 0
-- ! fails if rows of persons break persons_age
ALTER TABLE [dbo].[persons] ADD CONSTRAINT [persons_age] CHECK ([age] > 0);
GO

-- audit notes
CREATE TRIGGER [dbo].[audit_notes] ON [dbo].[notes] AFTER INSERT, UPDATE, DELETE AS
BEGIN
SET NOCOUNT ON;
IF NOT EXISTS (SELECT 1 FROM inserted) AND NOT EXISTS (SELECT 1 FROM deleted) RETURN;
DECLARE @operation nvarchar(10) = CASE WHEN NOT EXISTS (SELECT 1 FROM deleted) THEN N'insert'
  WHEN NOT EXISTS (SELECT 1 FROM inserted) THEN N'delete' ELSE N'update' END;
INSERT INTO [dbo].[audit_trail] ([table_name], [operation], [record_key], [old_values], [new_values], [changed_columns], [actor], [ip_address], [session_id], [application], [transaction_id], [recorded_at])
SELECT N'notes', @operation,
  (SELECT COALESCE(n.[id], o.[id]) AS [id] FOR JSON PATH, WITHOUT_ARRAY_WRAPPER),
  CASE WHEN o.[id] IS NOT NULL THEN (SELECT o.[body] AS [body], o.[id] AS [id] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN n.[id] IS NOT NULL THEN (SELECT n.[body] AS [body], n.[id] AS [id] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN o.[id] IS NOT NULL AND n.[id] IS NOT NULL THEN N'[' + STUFF(CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[body]) EXCEPT SELECT CONVERT(varbinary(max), n.[body])) THEN N',"body"' ELSE N'' END, 1, 1, N'') + N']' END,
  COALESCE(CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(128)), ORIGINAL_LOGIN()),
  COALESCE(CAST(SESSION_CONTEXT(N'ip_address') AS nvarchar(128)), CAST(CONNECTIONPROPERTY('client_net_address') AS nvarchar(128))),
  CAST(SESSION_CONTEXT(N'session_id') AS nvarchar(128)),
  COALESCE(CAST(SESSION_CONTEXT(N'application') AS nvarchar(128)), APP_NAME()),
  CURRENT_TRANSACTION_ID(), SYSUTCDATETIME()
FROM inserted AS n FULL OUTER JOIN deleted AS o ON n.[id] = o.[id]
WHERE EXISTS (SELECT CONVERT(varbinary(max), o.[body]), o.[id] EXCEPT SELECT CONVERT(varbinary(max), n.[body]), n.[id]);
END;
GO
CREATE TRIGGER [dbo].[audit_persons] ON [dbo].[persons] AFTER INSERT, UPDATE, DELETE AS
BEGIN
SET NOCOUNT ON;
IF NOT EXISTS (SELECT 1 FROM inserted) AND NOT EXISTS (SELECT 1 FROM deleted) RETURN;
DECLARE @operation nvarchar(10) = CASE WHEN NOT EXISTS (SELECT 1 FROM deleted) THEN N'insert'
  WHEN NOT EXISTS (SELECT 1 FROM inserted) THEN N'delete' ELSE N'update' END;
INSERT INTO [dbo].[audit_trail] ([table_name], [operation], [record_key], [old_values], [new_values], [changed_columns], [actor], [ip_address], [session_id], [application], [transaction_id], [recorded_at])
SELECT N'persons', @operation,
  (SELECT COALESCE(n.[id], o.[id]) AS [id] FOR JSON PATH, WITHOUT_ARRAY_WRAPPER),
  CASE WHEN o.[id] IS NOT NULL THEN (SELECT o.[age] AS [age], CASE WHEN o.[full_name] IS NOT NULL THEN N'***' END AS [full_name], o.[id] AS [id] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN n.[id] IS NOT NULL THEN (SELECT n.[age] AS [age], CASE WHEN n.[full_name] IS NOT NULL THEN N'***' END AS [full_name], n.[id] AS [id] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN o.[id] IS NOT NULL AND n.[id] IS NOT NULL THEN N'[' + STUFF(CASE WHEN EXISTS (SELECT o.[age] EXCEPT SELECT n.[age]) THEN N',"age"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[full_name]) EXCEPT SELECT CONVERT(varbinary(max), n.[full_name])) THEN N',"full_name"' ELSE N'' END, 1, 1, N'') + N']' END,
  COALESCE(CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(128)), ORIGINAL_LOGIN()),
  COALESCE(CAST(SESSION_CONTEXT(N'ip_address') AS nvarchar(128)), CAST(CONNECTIONPROPERTY('client_net_address') AS nvarchar(128))),
  CAST(SESSION_CONTEXT(N'session_id') AS nvarchar(128)),
  COALESCE(CAST(SESSION_CONTEXT(N'application') AS nvarchar(128)), APP_NAME()),
  CURRENT_TRANSACTION_ID(), SYSUTCDATETIME()
FROM inserted AS n FULL OUTER JOIN deleted AS o ON n.[id] = o.[id]
WHERE EXISTS (SELECT o.[age], CONVERT(varbinary(max), o.[full_name]), o.[id] EXCEPT SELECT n.[age], CONVERT(varbinary(max), n.[full_name]), n.[id]);
END;
GO

COMMIT TRANSACTION;
GO
