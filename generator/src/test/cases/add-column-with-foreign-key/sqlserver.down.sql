-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to posts.author_id since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_author_id_fkey];
GO

-- drop column posts.author_id
-- ! destroys the values of posts.author_id
ALTER TABLE [dbo].[posts] DROP COLUMN IF EXISTS [author_id];
GO

COMMIT TRANSACTION;
GO
