-- Down: undoes up.sql
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
-- stops if rows of people have values in name that do not fit varchar(20)
IF CAST((SELECT count(*) FROM [dbo].[people] WHERE (LEN((CAST([name] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 20) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of people have values in name that do not fit varchar(20)', 1;
GO

-- take down view names
DROP VIEW IF EXISTS [dbo].[names];
GO

-- alter role case_follower
REVOKE SELECT ON OBJECT::[dbo].[old_names] FROM [case_follower];
GO

-- drop view old_names
DROP VIEW IF EXISTS [dbo].[old_names];
GO

-- alter column people.name varchar(20)
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- create table gone
CREATE TABLE [dbo].[gone] (
  [id] int NOT NULL,
  CONSTRAINT [gone_pkey] PRIMARY KEY ([id])
);
GO

-- alter role case_follower
GRANT DELETE ON OBJECT::[dbo].[gone] TO [case_follower];
GO

-- rename constraint animals.animals_pkey to pets_pkey
IF OBJECT_ID(N'[dbo].[animals_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[animals_pkey]', N'pets_pkey', N'OBJECT';
GO

-- rename table animals to pets
IF OBJECT_ID(N'[dbo].[animals]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[animals]', N'pets', N'OBJECT';
GO

-- create view old_names
CREATE VIEW [dbo].[old_names] AS
select id from pets;
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
