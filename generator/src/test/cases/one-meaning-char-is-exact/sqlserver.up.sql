-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to codes since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table codes
CREATE TABLE [dbo].[codes] (
  [id] int NOT NULL,
  [code] nvarchar(6) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [maybe] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [codes_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [codes_code_length_check] CHECK ((LEN(([code] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) = 3),
  CONSTRAINT [codes_maybe_length_check] CHECK ((LEN(([maybe] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) = 2)
);
GO

COMMIT TRANSACTION;
GO
