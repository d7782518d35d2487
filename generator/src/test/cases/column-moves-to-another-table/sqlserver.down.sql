-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to addresses since
--   - values written to users.address_id since
--   - the values of users.street
--   - the values of users.city
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint users.users_address_id_fkey
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_address_id_fkey];
GO

-- add column users.city varchar(40)?
ALTER TABLE [dbo].[users] ADD [city] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of users break users_city_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_city_length_check] CHECK ((LEN(([city] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- add column users.street varchar(40)?
ALTER TABLE [dbo].[users] ADD [street] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of users break users_street_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_street_length_check] CHECK ((LEN(([street] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- drop column users.address_id
-- ! destroys the values of users.address_id
ALTER TABLE [dbo].[users] DROP COLUMN IF EXISTS [address_id];
GO

-- drop table addresses
-- ! destroys every row of addresses
DROP TABLE IF EXISTS [dbo].[addresses];
GO

COMMIT TRANSACTION;
GO
