-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 2; id 3), and no row refers to them
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed in roles: id 2; id 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 2 AND [name] <> N'user' OR [id] = 3 AND [name] <> N'admin') AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in roles: id 2; id 3', 1;
GO

-- drop seed roles
DELETE FROM [dbo].[roles] WHERE [id] = 2 AND [name] = N'user';
GO
DELETE FROM [dbo].[roles] WHERE [id] = 3 AND [name] = N'admin';
GO

COMMIT TRANSACTION;
GO
