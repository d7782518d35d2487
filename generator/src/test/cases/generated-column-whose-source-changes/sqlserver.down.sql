-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of lines.amount fits int
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column lines.label
ALTER TABLE [dbo].[lines] DROP CONSTRAINT IF EXISTS [lines_label_length_check];
GO
ALTER TABLE [dbo].[lines] DROP COLUMN IF EXISTS [label];
GO

-- drop column lines.total
ALTER TABLE [dbo].[lines] DROP COLUMN IF EXISTS [total];
GO

-- alter column lines.amount int
ALTER TABLE [dbo].[lines] ALTER COLUMN [amount] int NOT NULL;
GO

-- add column lines.total bigint generated amount * price stored
ALTER TABLE [dbo].[lines] ADD [total] AS (CAST([amount] * [price] AS bigint)) PERSISTED NOT NULL;
GO

-- add column lines.label varchar(40) generated 'n' || cast(amount as text) stored
ALTER TABLE [dbo].[lines] ADD [label] AS (CAST(CAST(N'n' AS nvarchar(max)) + CAST(CAST([amount] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2 AS nvarchar(80)) COLLATE Latin1_General_100_BIN2) PERSISTED NOT NULL;
GO
-- ! fails if rows of lines break lines_label_length_check
ALTER TABLE [dbo].[lines] ADD CONSTRAINT [lines_label_length_check] CHECK ((LEN(((CAST(N'n' AS nvarchar(max)) + CAST(CAST([amount] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

COMMIT TRANSACTION;
GO
