-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to users.phone since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column users.phone
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_phone_length_check];
GO
-- ! destroys the values of users.phone
ALTER TABLE [dbo].[users] DROP COLUMN IF EXISTS [phone];
GO

COMMIT TRANSACTION;
GO
