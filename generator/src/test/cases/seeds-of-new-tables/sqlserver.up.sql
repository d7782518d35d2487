-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to groups since
--   - rows written to members since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table groups
CREATE TABLE [dbo].[groups] (
  [id] int NOT NULL,
  [name] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [parent_id] int NULL,
  CONSTRAINT [groups_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [groups_name_key] UNIQUE ([name]),
  CONSTRAINT [groups_parent_id_fkey] FOREIGN KEY ([parent_id]) REFERENCES [dbo].[groups] ([id]),
  CONSTRAINT [groups_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20)
);
GO

-- create table members
CREATE TABLE [dbo].[members] (
  [id] int NOT NULL,
  [group_id] int NOT NULL,
  CONSTRAINT [members_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [members_group_id_fkey] FOREIGN KEY ([group_id]) REFERENCES [dbo].[groups] ([id]) ON DELETE CASCADE
);
GO

-- create seed groups
INSERT INTO [dbo].[groups] ([id], [name], [parent_id])
SELECT 5, N'f', NULL
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[groups] WHERE [id] = 5);
GO
INSERT INTO [dbo].[groups] ([id], [name], [parent_id])
SELECT 4, N'e', 5
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[groups] WHERE [id] = 4);
GO
INSERT INTO [dbo].[groups] ([id], [name], [parent_id])
SELECT 2, N'd', 4
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[groups] WHERE [id] = 2);
GO

-- create seed members
INSERT INTO [dbo].[members] ([id], [group_id])
SELECT 1, 4
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[members] WHERE [id] = 1);
GO
INSERT INTO [dbo].[members] ([id], [group_id])
SELECT 3, 4
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[members] WHERE [id] = 3);
GO

COMMIT TRANSACTION;
GO
