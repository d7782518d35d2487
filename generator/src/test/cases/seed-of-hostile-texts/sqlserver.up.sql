-- Up
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
-- stops if rows with other values than seeded ones have their keys in Odd "Table: a key' ''; a key' '$$ $1 :name ${x} %s \'; a key' 'GO
-- GO'; a key' 'it''s; DROP TABLE x --'
IF CAST((SELECT count(*) FROM [dbo].[Odd "Table] WHERE [a key'] = N'' AND ([sel ect] <> N'null' OR [sel ect] IS NULL) OR [a key'] = N'$$ $1 :name ${x} %s \' AND ([sel ect] <> N'😀 é "quoted"' OR [sel ect] IS NULL) OR [a key'] = (N'GO' + NCHAR(10) + N'GO') AND ([sel ect] <> N'' OR [sel ect] IS NULL) OR [a key'] = N'it''s; DROP TABLE x --' AND ([sel ect] <> (N'a' + NCHAR(10) + N'b c') OR [sel ect] IS NULL)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in Odd "Table: a key'' ''''; a key'' ''$$ $1 :name ${x} %s \''; a key'' ''GO GO''; a key'' ''it''''s; DROP TABLE x --''', 1;
GO

-- create seed Odd "Table
INSERT INTO [dbo].[Odd "Table] ([a key'], [sel ect])
SELECT N'', N'null'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[Odd "Table] WHERE [a key'] = N'');
GO
INSERT INTO [dbo].[Odd "Table] ([a key'], [sel ect])
SELECT N'$$ $1 :name ${x} %s \', N'😀 é "quoted"'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[Odd "Table] WHERE [a key'] = N'$$ $1 :name ${x} %s \');
GO
INSERT INTO [dbo].[Odd "Table] ([a key'], [sel ect])
SELECT (N'GO' + NCHAR(10) + N'GO'), N''
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[Odd "Table] WHERE [a key'] = (N'GO' + NCHAR(10) + N'GO'));
GO
INSERT INTO [dbo].[Odd "Table] ([a key'], [sel ect])
SELECT N'it''s; DROP TABLE x --', (N'a' + NCHAR(10) + N'b c')
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[Odd "Table] WHERE [a key'] = N'it''s; DROP TABLE x --');
GO

COMMIT TRANSACTION;
GO
