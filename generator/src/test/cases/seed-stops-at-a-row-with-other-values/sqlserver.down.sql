-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 1; id 2), and no row refers to them
-- Rollback: lossy
--   - values written to roles.rank of seeded rows since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed in roles: id 1; id 2
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 1 AND ([name] <> N'admin' OR [note] <> N'Whoever runs it' OR [note] IS NULL) OR [id] = 2 AND ([name] <> N'user' OR [note] IS NOT NULL OR [rank] <> 5)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in roles: id 1; id 2', 1;
GO

-- drop seed roles
-- ! destroys the values of roles.rank in the row with id 1
DELETE FROM [dbo].[roles] WHERE [id] = 1 AND [name] = N'admin' AND [note] = N'Whoever runs it';
GO
DELETE FROM [dbo].[roles] WHERE [id] = 2 AND [name] = N'user' AND [note] IS NULL AND [rank] = 5;
GO

COMMIT TRANSACTION;
GO
