-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows of sessions
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table sessions
CREATE TABLE [dbo].[sessions] (
  [token] uniqueidentifier NOT NULL,
  [user_id] bigint NOT NULL,
  [expires_at] datetimeoffset(6) NOT NULL,
  CONSTRAINT [sessions_pkey] PRIMARY KEY ([token]),
  CONSTRAINT [sessions_user_id_fkey] FOREIGN KEY ([user_id]) REFERENCES [dbo].[users] ([id]) ON DELETE CASCADE
);
GO
DECLARE @comment nvarchar(3750) = N'Who is signed in';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[dbo].[sessions]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'sessions'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'dbo', N'TABLE', N'sessions';
GO
CREATE INDEX [sessions_expiry] ON [dbo].[sessions] ([expires_at]);
GO

COMMIT TRANSACTION;
GO
