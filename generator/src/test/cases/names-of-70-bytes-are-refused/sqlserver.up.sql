-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt since
--   - rows written to plain since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
CREATE TABLE [dbo].[tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt] (
  [id] bigint NOT NULL,
  [ñññññññññññññññññññññññññññññññññññ] int NULL,
  CONSTRAINT [tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_pkey] PRIMARY KEY ([id])
);
GO

-- create table plain
CREATE TABLE [dbo].[plain] (
  [id] bigint NOT NULL,
  CONSTRAINT [plain_pkey] PRIMARY KEY ([id])
);
GO

-- create view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
CREATE VIEW [dbo].[vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv] AS
SELECT "id" FROM "plain";
GO

COMMIT TRANSACTION;
GO
