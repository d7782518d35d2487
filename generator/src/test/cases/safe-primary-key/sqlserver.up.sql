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

-- add constraint people.people_pkey: primary key [id]
-- ! fails if rows of people break people_pkey
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_pkey] PRIMARY KEY ([id]);
GO

COMMIT TRANSACTION;
GO
