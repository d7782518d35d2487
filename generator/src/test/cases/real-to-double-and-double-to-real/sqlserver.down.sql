-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - what real cannot hold of the values written to measures.a since
--   - what real cannot hold of the values of measures.b
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column measures.b double
ALTER TABLE [dbo].[measures] ALTER COLUMN [b] float(53) NOT NULL;
GO

-- alter column measures.a real
ALTER TABLE [dbo].[measures] ALTER COLUMN [a] real NOT NULL;
GO

COMMIT TRANSACTION;
GO
