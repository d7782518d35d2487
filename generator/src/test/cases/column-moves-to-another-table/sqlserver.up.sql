-- Up
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

-- create table addresses
CREATE TABLE [dbo].[addresses] (
  [id] bigint NOT NULL,
  [street] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL,
  [city] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [addresses_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [addresses_street_length_check] CHECK ((LEN(([street] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40),
  CONSTRAINT [addresses_city_length_check] CHECK ((LEN(([city] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40)
);
GO

-- add column users.address_id bigint?
ALTER TABLE [dbo].[users] ADD [address_id] bigint NULL;
GO

-- drop column users.street
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_street_length_check];
GO
-- ! destroys the values of users.street
ALTER TABLE [dbo].[users] DROP COLUMN IF EXISTS [street];
GO

-- drop column users.city
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_city_length_check];
GO
-- ! destroys the values of users.city
ALTER TABLE [dbo].[users] DROP COLUMN IF EXISTS [city];
GO

-- add constraint users.users_address_id_fkey: foreign key [address_id] -> addresses [id] on delete no action on update no action not deferrable
-- ! fails if rows of users break users_address_id_fkey
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_address_id_fkey] FOREIGN KEY ([address_id]) REFERENCES [dbo].[addresses] ([id]);
GO

COMMIT TRANSACTION;
GO
