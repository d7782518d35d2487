-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows of logs
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table logs
CREATE TABLE [dbo].[logs] (
  [id] bigint NOT NULL,
  [line] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [logs_pkey] PRIMARY KEY ([id])
);
GO

-- create view last_lines
CREATE VIEW [dbo].[last_lines] AS
SELECT "line" FROM "logs";
GO

-- create view line_count
CREATE VIEW [dbo].[line_count] AS
SELECT count(*) AS "number" FROM "last_lines";
GO

COMMIT TRANSACTION;
GO
