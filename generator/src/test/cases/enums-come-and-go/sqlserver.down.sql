-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to more since
--   - values written to things.extra since
-- Rollback: conditional
--   - every value of things.kind fits enum:old_kind
--   - every value of things.plain fits enum:plain
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of things have values in plain that do not fit enum:plain
IF CAST((SELECT count(*) FROM [dbo].[things] WHERE [plain] NOT IN (N'p', N'q')) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of things have values in plain that do not fit enum:plain', 1;
GO
-- stops if rows of things have values in kind that do not fit enum:old_kind
IF CAST((SELECT count(*) FROM [dbo].[things] WHERE [kind] NOT IN (N'x', N'y')) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of things have values in kind that do not fit enum:old_kind', 1;
GO

-- alter column things.plain enum:plain
ALTER TABLE [dbo].[things] ALTER COLUMN [plain] nvarchar(2) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of things break things_plain_enum_check
ALTER TABLE [dbo].[things] ADD CONSTRAINT [things_plain_enum_check] CHECK ([plain] IN (N'p', N'q'));
GO

-- alter column things.kind enum:old_kind
ALTER TABLE [dbo].[things] DROP CONSTRAINT IF EXISTS [things_kind_length_check];
GO
ALTER TABLE [dbo].[things] ALTER COLUMN [kind] nvarchar(2) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of things break things_kind_enum_check
ALTER TABLE [dbo].[things] ADD CONSTRAINT [things_kind_enum_check] CHECK ([kind] IN (N'x', N'y'));
GO

-- drop column things.extra
ALTER TABLE [dbo].[things] DROP CONSTRAINT IF EXISTS [things_extra_enum_check];
GO
-- ! destroys the values of things.extra
ALTER TABLE [dbo].[things] DROP COLUMN IF EXISTS [extra];
GO

-- drop table more
-- ! destroys every row of more
DROP TABLE IF EXISTS [dbo].[more];
GO

COMMIT TRANSACTION;
GO
