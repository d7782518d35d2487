-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: irreversible
--   - the author's SQL says no way back (`down:`)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if the author's SQL says no way back (`down:`)
IF CAST((SELECT 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'the author''s SQL says no way back (`down:`)', 1;
GO

COMMIT TRANSACTION;
GO
