-- Up
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

-- create table more
CREATE TABLE [dbo].[more] (
  [id] int NOT NULL,
  [kind] nvarchar(2) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [more_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [more_kind_enum_check] CHECK ([kind] IN (N'u', N'v'))
);
GO

-- add column things.extra enum:new_kind?
ALTER TABLE [dbo].[things] ADD [extra] nvarchar(2) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of things break things_extra_enum_check
ALTER TABLE [dbo].[things] ADD CONSTRAINT [things_extra_enum_check] CHECK ([extra] IN (N'u', N'v'));
GO

-- alter column things.kind varchar(10)
ALTER TABLE [dbo].[things] DROP CONSTRAINT IF EXISTS [things_kind_enum_check];
GO
ALTER TABLE [dbo].[things] ALTER COLUMN [kind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of things break things_kind_length_check
ALTER TABLE [dbo].[things] ADD CONSTRAINT [things_kind_length_check] CHECK ((LEN(([kind] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10);
GO

-- alter column things.plain text
ALTER TABLE [dbo].[things] DROP CONSTRAINT IF EXISTS [things_plain_enum_check];
GO
ALTER TABLE [dbo].[things] ALTER COLUMN [plain] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO

COMMIT TRANSACTION;
GO
