-- Up
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
-- stops if rows of people have values in age that do not fit int
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE CASE WHEN [age] IS NULL THEN 0 WHEN NOT (TRY_CAST([age] AS bigint) IS NOT NULL AND [age] LIKE N'%[0-9]%') THEN 1 WHEN TRY_CAST([age] AS bigint) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of people have values in age that do not fit int', 1;
GO

-- rename column people.name to full_name
DROP TRIGGER IF EXISTS [dbo].[audit_people];
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[people]', N'name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[name]', N'full_name', N'COLUMN';
GO
-- ! fails if rows of people break people_full_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_full_name_length_check] CHECK ((LEN(([full_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- add column people.email text?
ALTER TABLE [dbo].[people] ADD [email] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
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
  CASE WHEN o.[id] IS NOT NULL THEN (SELECT o.[age] AS [age], o.[email] AS [email], o.[full_name] AS [full_name], o.[id] AS [id], o.[nickname] AS [nickname], o.[team_id] AS [team_id] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN n.[id] IS NOT NULL THEN (SELECT n.[age] AS [age], n.[email] AS [email], n.[full_name] AS [full_name], n.[id] AS [id], n.[nickname] AS [nickname], n.[team_id] AS [team_id] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN o.[id] IS NOT NULL AND n.[id] IS NOT NULL THEN N'[' + STUFF(CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[age]) EXCEPT SELECT CONVERT(varbinary(max), n.[age])) THEN N',"age"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[email]) EXCEPT SELECT CONVERT(varbinary(max), n.[email])) THEN N',"email"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[full_name]) EXCEPT SELECT CONVERT(varbinary(max), n.[full_name])) THEN N',"full_name"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[nickname]) EXCEPT SELECT CONVERT(varbinary(max), n.[nickname])) THEN N',"nickname"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT o.[team_id] EXCEPT SELECT n.[team_id]) THEN N',"team_id"' ELSE N'' END, 1, 1, N'') + N']' END,
  COALESCE(CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(128)), ORIGINAL_LOGIN()),
  COALESCE(CAST(SESSION_CONTEXT(N'ip_address') AS nvarchar(128)), CAST(CONNECTIONPROPERTY('client_net_address') AS nvarchar(128))),
  CAST(SESSION_CONTEXT(N'session_id') AS nvarchar(128)),
  COALESCE(CAST(SESSION_CONTEXT(N'application') AS nvarchar(128)), APP_NAME()),
  CURRENT_TRANSACTION_ID(), SYSUTCDATETIME()
FROM inserted AS n FULL OUTER JOIN deleted AS o ON n.[id] = o.[id]
WHERE EXISTS (SELECT CONVERT(varbinary(max), o.[age]), CONVERT(varbinary(max), o.[email]), CONVERT(varbinary(max), o.[full_name]), o.[id], CONVERT(varbinary(max), o.[nickname]), o.[team_id] EXCEPT SELECT CONVERT(varbinary(max), n.[age]), CONVERT(varbinary(max), n.[email]), CONVERT(varbinary(max), n.[full_name]), n.[id], CONVERT(varbinary(max), n.[nickname]), n.[team_id]);
END;
GO

-- backfill people set email = full_name || '@example.org'
UPDATE [dbo].[people] SET [email] = [full_name] + N'@example.org';
GO

-- park column people.nickname as plinth_parked_002_change_nickname
DROP TRIGGER IF EXISTS [dbo].[audit_people];
GO
IF COL_LENGTH(N'[dbo].[people]', N'nickname') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[nickname]', N'plinth_parked_002_change_nickname', N'COLUMN';
GO

-- alter column people.age int?
IF EXISTS (SELECT 1 FROM [dbo].[people] WHERE [age] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [age] int NULL;
GO

-- rename table teams to groups
DROP TRIGGER IF EXISTS [dbo].[audit_teams];
GO
IF OBJECT_ID(N'[dbo].[teams]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[teams]', N'groups', N'OBJECT';
GO

-- rename constraint groups.teams_pkey to groups_pkey
IF OBJECT_ID(N'[dbo].[teams_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[teams_pkey]', N'groups_pkey', N'OBJECT';
GO

-- rename table teams to groups
CREATE TRIGGER [dbo].[audit_groups] ON [dbo].[groups] AFTER INSERT, UPDATE, DELETE AS
BEGIN
SET NOCOUNT ON;
IF NOT EXISTS (SELECT 1 FROM inserted) AND NOT EXISTS (SELECT 1 FROM deleted) RETURN;
DECLARE @operation nvarchar(10) = CASE WHEN NOT EXISTS (SELECT 1 FROM deleted) THEN N'insert'
  WHEN NOT EXISTS (SELECT 1 FROM inserted) THEN N'delete' ELSE N'update' END;
INSERT INTO [dbo].[audit_trail] ([table_name], [operation], [record_key], [old_values], [new_values], [changed_columns], [actor], [ip_address], [session_id], [application], [transaction_id], [recorded_at])
SELECT N'groups', @operation,
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
CREATE TRIGGER [dbo].[audit_people] ON [dbo].[people] AFTER INSERT, UPDATE, DELETE AS
BEGIN
SET NOCOUNT ON;
IF NOT EXISTS (SELECT 1 FROM inserted) AND NOT EXISTS (SELECT 1 FROM deleted) RETURN;
DECLARE @operation nvarchar(10) = CASE WHEN NOT EXISTS (SELECT 1 FROM deleted) THEN N'insert'
  WHEN NOT EXISTS (SELECT 1 FROM inserted) THEN N'delete' ELSE N'update' END;
INSERT INTO [dbo].[audit_trail] ([table_name], [operation], [record_key], [old_values], [new_values], [changed_columns], [actor], [ip_address], [session_id], [application], [transaction_id], [recorded_at])
SELECT N'people', @operation,
  (SELECT COALESCE(n.[id], o.[id]) AS [id] FOR JSON PATH, WITHOUT_ARRAY_WRAPPER),
  CASE WHEN o.[id] IS NOT NULL THEN (SELECT o.[age] AS [age], o.[email] AS [email], o.[full_name] AS [full_name], o.[id] AS [id], o.[team_id] AS [team_id] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN n.[id] IS NOT NULL THEN (SELECT n.[age] AS [age], n.[email] AS [email], n.[full_name] AS [full_name], n.[id] AS [id], n.[team_id] AS [team_id] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
  CASE WHEN o.[id] IS NOT NULL AND n.[id] IS NOT NULL THEN N'[' + STUFF(CASE WHEN EXISTS (SELECT o.[age] EXCEPT SELECT n.[age]) THEN N',"age"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[email]) EXCEPT SELECT CONVERT(varbinary(max), n.[email])) THEN N',"email"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT CONVERT(varbinary(max), o.[full_name]) EXCEPT SELECT CONVERT(varbinary(max), n.[full_name])) THEN N',"full_name"' ELSE N'' END
    + CASE WHEN EXISTS (SELECT o.[team_id] EXCEPT SELECT n.[team_id]) THEN N',"team_id"' ELSE N'' END, 1, 1, N'') + N']' END,
  COALESCE(CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(128)), ORIGINAL_LOGIN()),
  COALESCE(CAST(SESSION_CONTEXT(N'ip_address') AS nvarchar(128)), CAST(CONNECTIONPROPERTY('client_net_address') AS nvarchar(128))),
  CAST(SESSION_CONTEXT(N'session_id') AS nvarchar(128)),
  COALESCE(CAST(SESSION_CONTEXT(N'application') AS nvarchar(128)), APP_NAME()),
  CURRENT_TRANSACTION_ID(), SYSUTCDATETIME()
FROM inserted AS n FULL OUTER JOIN deleted AS o ON n.[id] = o.[id]
WHERE EXISTS (SELECT o.[age], CONVERT(varbinary(max), o.[email]), CONVERT(varbinary(max), o.[full_name]), o.[id], o.[team_id] EXCEPT SELECT n.[age], CONVERT(varbinary(max), n.[email]), CONVERT(varbinary(max), n.[full_name]), n.[id], n.[team_id]);
END;
GO

COMMIT TRANSACTION;
GO
