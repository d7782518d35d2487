-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of Odd "Table (a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO GO'; a key' 'it''s; DROP TABLE x --'), and no row refers to them
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if seeded rows have been changed in Odd "Table: a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO
-- GO'; a key' 'it''s; DROP TABLE x --'
IF CAST((SELECT count(*) FROM [dbo].[Odd "Table] WHERE [a key'] = N'' AND ([sel ect] <> N'null' OR [sel ect] IS NULL) OR [a key'] = N'$$ $1 :name ${x} %s \' AND ([sel ect] <> N'😀 é "quoted"' OR [sel ect] IS NULL) OR [a key'] = (N'GO' + NCHAR(10) + N'GO') AND ([sel ect] <> N'' OR [sel ect] IS NULL) OR [a key'] = N'it''s; DROP TABLE x --' AND ([sel ect] <> (N'a' + NCHAR(10) + N'b c') OR [sel ect] IS NULL)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'seeded rows have been changed in Odd "Table: a key'' ''''; a key'' ''$$ $1 :name ${x} %s \''; a key'' ''GO GO''; a key'' ''it''''s; DROP TABLE x --''', 1;
GO

-- drop seed Odd "Table
DELETE FROM [dbo].[Odd "Table] WHERE [a key'] = N'' AND [sel ect] = N'null';
GO
DELETE FROM [dbo].[Odd "Table] WHERE [a key'] = N'$$ $1 :name ${x} %s \' AND [sel ect] = N'😀 é "quoted"';
GO
DELETE FROM [dbo].[Odd "Table] WHERE [a key'] = (N'GO' + NCHAR(10) + N'GO') AND [sel ect] = N'';
GO
DELETE FROM [dbo].[Odd "Table] WHERE [a key'] = N'it''s; DROP TABLE x --' AND [sel ect] = (N'a' + NCHAR(10) + N'b c');
GO

COMMIT TRANSACTION;
GO
