-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what raw search in places held
--   - what raw statistics of places held
--   - what raw domain grade holds by then
--   - values written to places.mark since
--   - what raw statistics of places holds by then
--   - what raw search in places holds by then
--   - what raw towns at hand holds by then
--   - what raw domain postcode held
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename column places.city to town
IF COL_LENGTH(N'[dbo].[places]', N'city') IS NOT NULL
  EXEC sp_rename N'[dbo].[places].[city]', N'town', N'COLUMN';
GO

-- add column places.mark int native {h2="grade", postgresql=grade}?
ALTER TABLE [dbo].[places] ADD [mark] int NULL;
GO

-- create view towns
CREATE VIEW [dbo].[towns] AS
SELECT DISTINCT town FROM places;
GO

COMMIT TRANSACTION;
GO
