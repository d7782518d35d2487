-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - the number that the sequence goes had reached
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create sequence goes
CREATE SEQUENCE [dbo].[goes] AS bigint START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;
GO

-- drop sequence comes
-- ! destroys the number that comes has reached
DROP SEQUENCE IF EXISTS [dbo].[comes];
GO

-- alter sequence changes
ALTER SEQUENCE [dbo].[changes] INCREMENT BY 5 NO MINVALUE NO MAXVALUE NO CYCLE;
GO

COMMIT TRANSACTION;
GO
