-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of roles keep roles_code_key, whose values the rollback cannot bring back
--   - no other row of roles has taken a key of the seeded rows that go (id 3)
-- Rollback: lossy
--   - the values of roles.code
--   - the values of roles.since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed in roles: id 3
IF CAST((SELECT count(*) FROM [dbo].[roles] WHERE [id] = 3 AND [name] <> N'guest') AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in roles: id 3', 1;
GO

-- drop constraint roles.roles_code_key
ALTER TABLE [dbo].[roles] DROP CONSTRAINT IF EXISTS [roles_code_key];
GO

-- drop column roles.code
ALTER TABLE [dbo].[roles] DROP CONSTRAINT IF EXISTS [roles_code_length_check];
GO
-- ! destroys the values of roles.code
ALTER TABLE [dbo].[roles] DROP COLUMN IF EXISTS [code];
GO

-- drop column roles.since
-- ! destroys the values of roles.since
ALTER TABLE [dbo].[roles] DROP COLUMN IF EXISTS [since];
GO

-- alter seed roles
DELETE FROM [dbo].[roles] WHERE [id] = 3 AND [name] = N'guest';
GO

COMMIT TRANSACTION;
GO
