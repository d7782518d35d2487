-- Down: undoes up.sql
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

-- drop index people.people_nick
DROP INDEX IF EXISTS [people_nick] ON [dbo].[people];
GO

-- drop index people.people_email
DROP INDEX IF EXISTS [people_email] ON [dbo].[people];
GO

-- drop index people.people_active
DROP INDEX IF EXISTS [people_active] ON [dbo].[people];
GO

-- drop column people.nick
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_nick_length_check];
GO
-- ! destroys the values of people.nick
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [nick];
GO

-- drop table notes
-- ! destroys every row of notes
DROP TABLE IF EXISTS [dbo].[notes];
GO

-- create index people.people_active [active] where active
CREATE INDEX [people_active] ON [dbo].[people] ([active]) WHERE [active] = 1;
GO

-- create index people.people_city [city]
CREATE INDEX [people_city] ON [dbo].[people] ([city]);
GO

COMMIT TRANSACTION;
GO
