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

-- drop role writer_of_people
IF DATABASE_PRINCIPAL_ID(N'writer_of_people') IS NOT NULL
BEGIN
  REVOKE SELECT, INSERT, UPDATE, DELETE ON OBJECT::[dbo].[people] FROM [writer_of_people];
END;
GO
DROP ROLE IF EXISTS [writer_of_people];
GO

-- audit people no longer
DROP TRIGGER IF EXISTS [dbo].[audit_people];
GO
-- ! destroys every row of audit_trail
DROP TABLE IF EXISTS [dbo].[audit_trail];
GO

COMMIT TRANSACTION;
GO
