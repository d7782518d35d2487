-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows of gone
-- Rollback: conditional
--   - every value of people.name fits varchar(20)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- take down view names
DROP VIEW IF EXISTS [dbo].[names];
GO

-- drop view old_names
DROP VIEW IF EXISTS [dbo].[old_names];
GO

-- rename table pets to animals
IF OBJECT_ID(N'[dbo].[pets]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[pets]', N'animals', N'OBJECT';
GO

-- rename constraint animals.pets_pkey to animals_pkey
IF OBJECT_ID(N'[dbo].[pets_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[pets_pkey]', N'animals_pkey', N'OBJECT';
GO

-- drop table gone
-- ! destroys every row of gone
DROP TABLE IF EXISTS [dbo].[gone];
GO

-- alter column people.name varchar(50)
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- create view old_names
CREATE VIEW [dbo].[old_names] AS
select id + 1 as id from animals;
GO

-- alter role case_follower
GRANT SELECT ON OBJECT::[dbo].[old_names] TO [case_follower];
GO

-- put back view names
CREATE VIEW [dbo].[names] AS
select name from people;
GO
GRANT SELECT ON OBJECT::[dbo].[names] TO [case_follower];
GO

COMMIT TRANSACTION;
GO
