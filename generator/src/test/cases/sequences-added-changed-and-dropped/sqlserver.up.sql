-- Up
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

-- alter sequence changes
ALTER SEQUENCE [dbo].[changes] INCREMENT BY 10 NO MINVALUE MAXVALUE 1000 CYCLE;
GO

-- create sequence comes
CREATE SEQUENCE [dbo].[comes] AS int START WITH 100 INCREMENT BY 1 MINVALUE 100 NO MAXVALUE NO CYCLE;
GO

-- drop sequence goes
-- ! destroys the number that goes has reached
DROP SEQUENCE IF EXISTS [dbo].[goes];
GO

COMMIT TRANSACTION;
GO
