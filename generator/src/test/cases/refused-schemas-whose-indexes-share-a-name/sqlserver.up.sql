-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create sequence one.numbers
CREATE SEQUENCE [one].[numbers] AS bigint START WITH 5 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;
GO
DECLARE @comment nvarchar(3750) = N'For items';
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = 1 AND major_id = OBJECT_ID(N'[one].[numbers]')
    AND minor_id = 0 AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', N'one', N'SEQUENCE', N'numbers'
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', N'one', N'SEQUENCE', N'numbers';
GO

-- create sequence two.numbers
CREATE SEQUENCE [two].[numbers] AS bigint START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE NO CYCLE;
GO

-- create index one.items.items_name [name]
CREATE INDEX [items_name] ON [one].[items] ([name]);
GO

-- create index two.items.items_name [name desc]
CREATE INDEX [items_name] ON [two].[items] ([name] DESC);
GO

COMMIT TRANSACTION;
GO
