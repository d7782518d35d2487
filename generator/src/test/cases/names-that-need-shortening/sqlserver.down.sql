-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to organisations_with_a_rather_long_name_indeed since
--   - rows written to members_of_organisations_with_a_rather_long_name_indeed since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table members_of_organisations_with_a_rather_long_name_indeed
-- ! destroys every row of members_of_organisations_with_a_rather_long_name_indeed
DROP TABLE IF EXISTS [dbo].[members_of_organisations_with_a_rather_long_name_indeed];
GO

-- drop table organisations_with_a_rather_long_name_indeed
-- ! destroys every row of organisations_with_a_rather_long_name_indeed
DROP TABLE IF EXISTS [dbo].[organisations_with_a_rather_long_name_indeed];
GO

COMMIT TRANSACTION;
GO
