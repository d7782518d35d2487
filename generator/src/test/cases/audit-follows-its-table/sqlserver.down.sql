-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to people.email since
-- Rollback: retained
--   - the values of people.nickname
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename constraint groups.groups_pkey to teams_pkey
IF OBJECT_ID(N'[dbo].[groups_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups_pkey]', N'teams_pkey', N'OBJECT';
GO

-- rename table groups to teams
DROP TRIGGER IF EXISTS [dbo].[audit_groups];
GO
IF OBJECT_ID(N'[dbo].[groups]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[groups]', N'teams', N'OBJECT';
GO

-- alter column people.age text?
DROP TRIGGER IF EXISTS [dbo].[audit_people];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [age] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- bring back column people.nickname from plinth_parked_002_change_nickname
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_nickname') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_nickname]', N'nickname', N'COLUMN';
GO

-- drop column people.email
-- ! destroys the values of people.email
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [email];
GO

-- rename column people.full_name to name
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_full_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[people]', N'full_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[full_name]', N'name', N'COLUMN';
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
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
  CASE WHEN o.[id] IS NOT NULL THEN (SELECT o.[age] AS [age], o.[id] AS [id], o.[name] AS [name], o.[nickname] AS [nickname], o.[team_id] AS [team_id] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN n.[id] IS NOT NULL THEN (SELECT n.[age] AS [age], n.[id] AS [id], n.[name] AS [name], n.[nickname] AS [nickname], n.[team_id] AS [team_id] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN o.[id] IS NOT NULL AND n.[id] IS NOT NULL THEN N'[' + STUFF(CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[age]) EXCEPT SELECT CONVERT(varbinary(max), n.[age])) THEN N',"age"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[name]) EXCEPT SELECT CONVERT(varbinary(max), n.[name])) THEN N',"name"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[nickname]) EXCEPT SELECT CONVERT(varbinary(max), n.[nickname])) THEN N',"nickname"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT o.[team_id] EXCEPT SELECT n.[team_id]) THEN N',"team_id"' ELSE N'' END, 1, 1, N'') + N']' END,
  COALESCE(CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(128)), ORIGINAL_LOGIN()),
  COALESCE(CAST(SESSION_CONTEXT(N'ip_address') AS nvarchar(128)), CAST(CONNECTIONPROPERTY('client_net_address') AS nvarchar(128))),
  CAST(SESSION_CONTEXT(N'session_id') AS nvarchar(128)),
  COALESCE(CAST(SESSION_CONTEXT(N'application') AS nvarchar(128)), APP_NAME()),
  CURRENT_TRANSACTION_ID(), SYSUTCDATETIME()
FROM inserted AS n FULL OUTER JOIN deleted AS o ON n.[id] = o.[id]
WHERE EXISTS (SELECT CONVERT(varbinary(max), o.[age]), o.[id], CONVERT(varbinary(max), o.[name]), CONVERT(varbinary(max), o.[nickname]), o.[team_id] EXCEPT SELECT CONVERT(varbinary(max), n.[age]), n.[id], CONVERT(varbinary(max), n.[name]), CONVERT(varbinary(max), n.[nickname]), n.[team_id]);
END;
GO
CREATE TRIGGER [dbo].[audit_teams] ON [dbo].[teams] AFTER INSERT, UPDATE, DELETE AS
BEGIN
SET NOCOUNT ON;
IF NOT EXISTS (SELECT 1 FROM inserted) AND NOT EXISTS (SELECT 1 FROM deleted) RETURN;
DECLARE @operation nvarchar(10) = CASE WHEN NOT EXISTS (SELECT 1 FROM deleted) THEN N'insert'
  WHEN NOT EXISTS (SELECT 1 FROM inserted) THEN N'delete' ELSE N'update' END;
INSERT INTO [dbo].[audit_trail] ([table_name], [operation], [record_key], [old_values], [new_values], [changed_columns], [actor], [ip_address], [session_id], [application], [transaction_id], [recorded_at])
SELECT N'teams', @operation,
  (SELECT COALESCE(n.[id], o.[id]) AS [id] FOR JSON PATH, WITHOUT_ARRAY_WRAPPER),
  CASE WHEN o.[id] IS NOT NULL THEN (SELECT o.[id] AS [id], o.[name] AS [name] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN n.[id] IS NOT NULL THEN (SELECT n.[id] AS [id], n.[name] AS [name] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN o.[id] IS NOT NULL AND n.[id] IS NOT NULL THEN N'[' + STUFF(CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[name]) EXCEPT SELECT CONVERT(varbinary(max), n.[name])) THEN N',"name"' ELSE N'' END, 1, 1, N'') + N']' END,
  COALESCE(CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(128)), ORIGINAL_LOGIN()),
  COALESCE(CAST(SESSION_CONTEXT(N'ip_address') AS nvarchar(128)), CAST(CONNECTIONPROPERTY('client_net_address') AS nvarchar(128))),
  CAST(SESSION_CONTEXT(N'session_id') AS nvarchar(128)),
  COALESCE(CAST(SESSION_CONTEXT(N'application') AS nvarchar(128)), APP_NAME()),
  CURRENT_TRANSACTION_ID(), SYSUTCDATETIME()
FROM inserted AS n FULL OUTER JOIN deleted AS o ON n.[id] = o.[id]
WHERE EXISTS (SELECT o.[id], CONVERT(varbinary(max), o.[name]) EXCEPT SELECT n.[id], CONVERT(varbinary(max), n.[name]));
END;
GO

COMMIT TRANSACTION;
GO
