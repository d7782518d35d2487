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

-- add column measures.dollars bigint generated cents / 100 stored
ALTER TABLE [dbo].[measures] ADD [dollars] AS (CAST([cents] / 100 AS bigint)) PERSISTED NOT NULL;
GO

-- add column measures.weighed double generated factor * 2 stored
ALTER TABLE [dbo].[measures] ADD [weighed] AS (CAST([factor] * 2 AS float(53))) PERSISTED NOT NULL;
GO

-- add column measures.twice bigint generated cents * 2 virtual
ALTER TABLE [dbo].[measures] ADD [twice] AS (CAST([cents] * 2 AS bigint));
GO
-- ! fails if rows of measures break measures_twice_not_null_check
ALTER TABLE [dbo].[measures] ADD CONSTRAINT [measures_twice_not_null_check] CHECK (([cents] * 2) IS NOT NULL);
GO

-- create index measures.measures_dollars [dollars]
CREATE INDEX [measures_dollars] ON [dbo].[measures] ([dollars]);
GO

-- create index measures.measures_weighed [weighed]
CREATE INDEX [measures_weighed] ON [dbo].[measures] ([weighed]);
GO

-- create index measures.measures_twice [twice]
CREATE INDEX [measures_twice] ON [dbo].[measures] ([twice]);
GO

COMMIT TRANSACTION;
GO
