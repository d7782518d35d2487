-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of countries (code 'ch'), and no row refers to them
--   - nobody has changed the seeded rows of countries (code 'at')
-- Rollback: lossy
--   - values written to countries.id, countries.visits of seeded rows since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed, or are gone, in countries: code 'at'
IF CAST((SELECT count(*) FROM [dbo].[countries] WHERE [code] = N'at' AND ([name] = N'Austria' OR [name] = N'Österreich')) AS nvarchar(20)) <> N'1'
  THROW 50000, N'seeded rows have been changed, or are gone, in countries: code ''at''', 1;
GO
-- stops if rows with other values than seeded ones have their keys in countries: code 'ch'
IF CAST((SELECT count(*) FROM [dbo].[countries] WHERE [code] = N'ch' AND [name] <> N'Switzerland') AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in countries: code ''ch''', 1;
GO

-- alter seed countries
UPDATE [dbo].[countries] SET [name] = N'Österreich' WHERE [code] = N'at' AND [name] = N'Austria';
GO
INSERT INTO [dbo].[countries] ([code], [name])
SELECT N'ch', N'Switzerland'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[countries] WHERE [code] = N'ch');
GO

COMMIT TRANSACTION;
GO
