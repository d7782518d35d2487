-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of codes.number fits int
--   - every value of codes.code fits varchar(12)
--   - every value of codes.short_number fits smallint
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column codes.number text
ALTER TABLE [dbo].[codes] ALTER COLUMN [number] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO

-- alter column codes.code int
ALTER TABLE [dbo].[codes] DROP CONSTRAINT IF EXISTS [codes_code_length_check];
GO
IF EXISTS (SELECT 1 FROM [dbo].[codes] WHERE [code] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[codes] ALTER COLUMN [code] int NOT NULL;
GO

-- alter column codes.short_number varchar(8)?
ALTER TABLE [dbo].[codes] ALTER COLUMN [short_number] nvarchar(16) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of codes break codes_short_number_length_check
ALTER TABLE [dbo].[codes] ADD CONSTRAINT [codes_short_number_length_check] CHECK ((LEN(([short_number] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 8);
GO

COMMIT TRANSACTION;
GO
