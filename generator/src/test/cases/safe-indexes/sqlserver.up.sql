-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to notes since
--   - values written to people.nick since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop index people.people_city
DROP INDEX IF EXISTS [people_city] ON [dbo].[people];
GO

-- drop index people.people_active
DROP INDEX IF EXISTS [people_active] ON [dbo].[people];
GO

-- create table notes
CREATE TABLE [dbo].[notes] (
  [id] int NOT NULL,
  [text] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [notes_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [notes_text_length_check] CHECK ((LEN(([text] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 200)
);
GO
CREATE INDEX [notes_text] ON [dbo].[notes] ([text]);
GO

-- add column people.nick varchar(50)?
ALTER TABLE [dbo].[people] ADD [nick] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of people break people_nick_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_nick_length_check] CHECK ((LEN(([nick] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50);
GO

-- create index people.people_active [active, city]
CREATE INDEX [people_active] ON [dbo].[people] ([active], [city]);
GO

-- create unique index people.people_email [email]
-- ! fails if rows of people collide in people_email
CREATE UNIQUE INDEX [people_email] ON [dbo].[people] ([email]) WHERE [email] IS NOT NULL;
GO

-- create index people.people_nick [nick]
CREATE INDEX [people_nick] ON [dbo].[people] ([nick]);
GO

COMMIT TRANSACTION;
GO
