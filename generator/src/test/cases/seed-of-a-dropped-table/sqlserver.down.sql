-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows of things
--   - all rows of kinds
--   - rows written to others since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table others
-- ! destroys every row of others
DROP TABLE IF EXISTS [dbo].[others];
GO

-- create table kinds
CREATE TABLE [dbo].[kinds] (
  [code] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [kinds_pkey] PRIMARY KEY ([code]),
  CONSTRAINT [kinds_code_length_check] CHECK ((LEN(([code] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10)
);
GO

-- create seed kinds
INSERT INTO [dbo].[kinds] ([code], [name])
SELECT N'a', N'A'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[kinds] WHERE [code] = N'a');
GO
INSERT INTO [dbo].[kinds] ([code], [name])
SELECT N'b', N'B'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[kinds] WHERE [code] = N'b');
GO

-- create table things
CREATE TABLE [dbo].[things] (
  [id] int NOT NULL,
  [kind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [things_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [things_kind_fkey] FOREIGN KEY ([kind]) REFERENCES [dbo].[kinds] ([code]),
  CONSTRAINT [things_kind_length_check] CHECK ((LEN(([kind] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10)
);
GO

-- create seed things
INSERT INTO [dbo].[things] ([id], [kind])
SELECT 1, N'a'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[things] WHERE [id] = 1);
GO

COMMIT TRANSACTION;
GO
