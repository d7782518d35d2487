-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to roles.code since
--   - values written to roles.since since
-- Rollback: conditional
--   - nobody has changed the seeded rows of roles (id 3), and no row refers to them
--   - nobody has changed the seeded rows of roles (id 1; id 2)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed in roles: id 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 3 AND ([code] <> N'gst' OR [name] <> N'guest' OR [since] <> CONVERT(date, N'2022-01-31', 121))) AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in roles: id 3', 1;
GO

-- alter seed roles
DELETE FROM [dbo].[roles] WHERE [id] = 3 AND [code] = N'gst' AND [name] = N'guest' AND [since] = CONVERT(date, N'2022-01-31', 121);
GO

-- drop constraint roles.roles_code_key
ALTER TABLE [dbo].[roles] DROP CONSTRAINT IF EXISTS [roles_code_key];
GO

-- drop column roles.since
-- ! destroys the values of roles.since
ALTER TABLE [dbo].[roles] DROP COLUMN IF EXISTS [since];
GO

-- drop column roles.code
ALTER TABLE [dbo].[roles] DROP CONSTRAINT IF EXISTS [roles_code_length_check];
GO
-- ! destroys the values of roles.code
ALTER TABLE [dbo].[roles] DROP COLUMN IF EXISTS [code];
GO

COMMIT TRANSACTION;
GO
