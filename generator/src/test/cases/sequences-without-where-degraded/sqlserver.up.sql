-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - sequences/goes: No more
-- Rollback: lossy
--   - the number that the sequence goes had reached on h2, postgresql, sqlserver
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter sequence comes
CREATE SEQUENCE [dbo].[comes] AS bigint START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;
GO
GRANT UPDATE ON OBJECT::[dbo].[comes] TO [clerk];
GO

-- alter sequence goes
-- ! destroys the number that goes has reached
DROP SEQUENCE IF EXISTS [dbo].[goes];
GO

-- alter sequence stays
ALTER SEQUENCE [dbo].[stays] INCREMENT BY 5 NO MINVALUE NO MAXVALUE NO CYCLE;
GO

COMMIT TRANSACTION;
GO
