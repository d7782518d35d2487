-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create role writer_of_people
IF DATABASE_PRINCIPAL_ID(N'writer_of_people') IS NULL CREATE ROLE [writer_of_people];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::[dbo].[people] TO [writer_of_people];
GO

-- audit people
CREATE TABLE [dbo].[audit_trail] (
  [id] bigint IDENTITY(1,1) NOT NULL,
  [table_name] nvarchar(128) NOT NULL,
  [operation] nvarchar(128) NOT NULL,
  [record_key] nvarchar(700) NULL,
  [old_values] nvarchar(max) NULL,
  [new_values] nvarchar(max) NULL,
  [changed_columns] nvarchar(max) NULL,
  [actor] nvarchar(128) NULL,
  [ip_address] nvarchar(128) NULL,
  [session_id] nvarchar(128) NULL,
  [application] nvarchar(128) NULL,
  [transaction_id] bigint NULL,
  [recorded_at] datetime2(7) NOT NULL,
  CONSTRAINT [audit_trail_pkey] PRIMARY KEY ([id])
);
GO
CREATE INDEX [audit_trail_record_idx] ON [dbo].[audit_trail] ([table_name], [record_key]);
GO
CREATE INDEX [audit_trail_actor_idx] ON [dbo].[audit_trail] ([actor], [recorded_at]);
GO
CREATE INDEX [audit_trail_period_idx] ON [dbo].[audit_trail] ([recorded_at]);
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
