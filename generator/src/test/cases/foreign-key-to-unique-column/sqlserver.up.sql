-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add constraint addresses.addresses_country_fkey: foreign key [country] -> countries [code] on delete no action on update cascade not deferrable
-- ! fails if rows of addresses break addresses_country_fkey
ALTER TABLE [dbo].[addresses] ADD CONSTRAINT [addresses_country_fkey] FOREIGN KEY ([country]) REFERENCES [dbo].[countries] ([code]) ON UPDATE CASCADE;
GO

COMMIT TRANSACTION;
GO
