-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - tables/seats/constraints/seats_guests: the application checks
--   - tables/seats/constraints/seats_old: the application checks
-- Rollback: conditional
--   - no row of seats written since breaks seats_once: exclude gist [room with =, seat with =] degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'
--   - no row of seats written since breaks seats_old: exclude btree [seat with =] degrade h2 'the application checks', sqlite 'the application checks', sqlserver 'the application checks'
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename column seats.room to hall
IF COL_LENGTH(N'[dbo].[seats]', N'room') IS NOT NULL
  EXEC sp_rename N'[dbo].[seats].[room]', N'hall', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
