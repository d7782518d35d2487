-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row has NULL in parents.name
-- Rollback: lossy
--   - the values of parents.old
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column parents.old text?
ALTER TABLE [dbo].[parents] ADD [old] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- alter column parents.name varchar(40)
ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [parents_name_length_check];
GO
ALTER TABLE [dbo].[parents] ALTER COLUMN [name] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of parents break parents_name_length_check
ALTER TABLE [dbo].[parents] ADD CONSTRAINT [parents_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

COMMIT TRANSACTION;
GO
