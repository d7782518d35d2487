-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to a since
--   - rows written to b since
--   - rows written to c since
--   - rows written to d since
--   - rows written to e since
--   - rows written to uses since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table a
CREATE TABLE [dbo].[a] (
  [id] int NOT NULL,
  CONSTRAINT [a_pkey] PRIMARY KEY ([id])
);
GO

-- create table b
CREATE TABLE [dbo].[b] (
  [id] int NOT NULL,
  CONSTRAINT [b_pkey] PRIMARY KEY ([id])
);
GO

-- create table c
CREATE TABLE [dbo].[c] (
  [id] int NOT NULL,
  CONSTRAINT [c_pkey] PRIMARY KEY ([id])
);
GO

-- create table d
CREATE TABLE [dbo].[d] (
  [id] int NOT NULL,
  CONSTRAINT [d_pkey] PRIMARY KEY ([id])
);
GO

-- create table e
CREATE TABLE [dbo].[e] (
  [id] int NOT NULL,
  CONSTRAINT [e_pkey] PRIMARY KEY ([id])
);
GO

-- create table uses
CREATE TABLE [dbo].[uses] (
  [id] int NOT NULL,
  [a_id] int NOT NULL,
  [b_id] int NOT NULL,
  [c_id] int NOT NULL,
  [d_id] int NULL,
  [e_id] int NOT NULL CONSTRAINT [DF_uses_e_id] DEFAULT (1),
  CONSTRAINT [uses_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [uses_a_id_fkey] FOREIGN KEY ([a_id]) REFERENCES [dbo].[a] ([id]),
  CONSTRAINT [uses_b_id_fkey] FOREIGN KEY ([b_id]) REFERENCES [dbo].[b] ([id]),
  CONSTRAINT [uses_c_id_fkey] FOREIGN KEY ([c_id]) REFERENCES [dbo].[c] ([id]) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT [uses_d_id_fkey] FOREIGN KEY ([d_id]) REFERENCES [dbo].[d] ([id]) ON DELETE SET NULL ON UPDATE SET NULL,
  CONSTRAINT [uses_e_id_fkey] FOREIGN KEY ([e_id]) REFERENCES [dbo].[e] ([id]) ON DELETE SET DEFAULT ON UPDATE SET DEFAULT
);
GO

COMMIT TRANSACTION;
GO
