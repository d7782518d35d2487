-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_author_id_fkey];
GO

COMMIT TRANSACTION;
GO
