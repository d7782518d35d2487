-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - tables/users/indexes/users_about: scans
--   - tables/users/indexes/users_lower: scans
--   - tables/users/indexes/users_odd: larger is fine
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create index users.users_active [email] where status <> 'archived' degrade h2 'larger is fine'
CREATE INDEX [users_active] ON [dbo].[users] ([email]) WHERE [status] <> N'archived';
GO

-- create unique index users.users_covering [email] include [score] degrade h2 'reads the row', sqlite 'reads the row'
-- ! fails if rows of users collide in users_covering
CREATE UNIQUE INDEX [users_covering] ON [dbo].[users] ([email]) INCLUDE ([score]);
GO

-- create index users.users_odd [score] where score = 1 or status is null degrade h2 'larger is fine', sqlserver 'larger is fine'
CREATE INDEX [users_odd] ON [dbo].[users] ([score]);
GO

COMMIT TRANSACTION;
GO
