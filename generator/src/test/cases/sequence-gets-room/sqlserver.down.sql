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

-- alter sequence steps
ALTER SEQUENCE [dbo].[steps] INCREMENT BY -2 MINVALUE -11 NO MAXVALUE NO CYCLE;
GO

-- alter sequence tickets
ALTER SEQUENCE [dbo].[tickets] INCREMENT BY 1 NO MINVALUE MAXVALUE 9 NO CYCLE;
GO

COMMIT TRANSACTION;
GO
