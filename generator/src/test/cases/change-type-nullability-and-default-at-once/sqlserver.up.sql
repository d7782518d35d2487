-- Up
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

-- alter column users.visits bigint default 0
ALTER TABLE [dbo].[users] ALTER COLUMN [visits] bigint NOT NULL;
GO
ALTER TABLE [dbo].[users] ADD CONSTRAINT [DF_users_visits] DEFAULT (0) FOR [visits];
GO

-- alter column users.rank int?
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [DF_users_rank];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [rank] int NULL;
GO

-- alter column users.note text? default 'none'
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_note_length_check];
GO
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [DF_users_note];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[users] ADD CONSTRAINT [DF_users_note] DEFAULT (N'none') FOR [note];
GO

COMMIT TRANSACTION;
GO
