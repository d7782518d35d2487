-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Less than declared: what the author lets this engine do without
--   - sequences/comes: Not yet
-- Rollback: lossy
--   - the number that the sequence goes had reached on h2, postgresql, sqlserver
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter sequence stays
ALTER SEQUENCE [dbo].[stays] INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;
GO

-- alter sequence goes
CREATE SEQUENCE [dbo].[goes] AS bigint START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;
GO
GRANT UPDATE ON OBJECT::[dbo].[goes] TO [clerk];
GO

-- alter sequence comes
-- ! destroys the number that comes has reached
DROP SEQUENCE IF EXISTS [dbo].[comes];
GO

COMMIT TRANSACTION;
GO
