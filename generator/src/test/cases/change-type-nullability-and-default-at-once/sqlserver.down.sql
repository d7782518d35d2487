-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of users.visits fits int
--   - no row has NULL in users.rank
--   - every value of users.note fits varchar(10)
--   - no row has NULL in users.note
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of users have values in note that do not fit varchar(10)
IF CAST((SELECT count(*) FROM [dbo].[users] WHERE (LEN((CAST([note] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 10) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of users have values in note that do not fit varchar(10)', 1;
GO

-- alter column users.note varchar(10) default 'x'
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [DF_users_note];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [note] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
ALTER TABLE [dbo].[users] ADD CONSTRAINT [DF_users_note] DEFAULT (N'x') FOR [note];
GO
-- ! fails if rows of users break users_note_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_note_length_check] CHECK ((LEN(([note] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10);
GO

-- alter column users.rank bigint default 10
ALTER TABLE [dbo].[users] ALTER COLUMN [rank] bigint NOT NULL;
GO
ALTER TABLE [dbo].[users] ADD CONSTRAINT [DF_users_rank] DEFAULT (10) FOR [rank];
GO

-- alter column users.visits int?
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [DF_users_visits];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [visits] int NULL;
GO

COMMIT TRANSACTION;
GO
