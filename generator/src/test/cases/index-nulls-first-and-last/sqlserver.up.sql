-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - tables/tasks/indexes/tasks_due: order by is sorted
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create index tasks.tasks_due [due nulls last, id] degrade sqlite 'order by is sorted', sqlserver 'order by is sorted'
CREATE INDEX [tasks_due] ON [dbo].[tasks] ([due], [id]);
GO

-- create index tasks.tasks_done [done desc nulls last, due nulls first]
CREATE INDEX [tasks_done] ON [dbo].[tasks] ([done] DESC, [due]);
GO

COMMIT TRANSACTION;
GO
