-- Up
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

-- drop table things
-- ! destroys every row of things
DROP TABLE IF EXISTS [dbo].[things];
GO

-- drop table kinds
-- ! destroys every row of kinds
DROP TABLE IF EXISTS [dbo].[kinds];
GO

-- create table others
CREATE TABLE [dbo].[others] (
  [id] int NOT NULL,
  CONSTRAINT [others_pkey] PRIMARY KEY ([id])
);
GO

-- create seed others
INSERT INTO [dbo].[others] ([id])
SELECT 1
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[others] WHERE [id] = 1);
GO

COMMIT TRANSACTION;
GO
