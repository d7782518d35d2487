-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to tñññññññññññññññññññññññññññññññ since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table tñññññññññññññññññññññññññññññññ
CREATE TABLE [dbo].[tñññññññññññññññññññññññññññññññ] (
  [cñññññññññññññññññññññññññññññññ] bigint NOT NULL,
  [名名名名名名名名名名名名名名名名名名名名名] int NULL,
  CONSTRAINT [tñññññññññññññññññññññññññññññññ_pkey] PRIMARY KEY ([cñññññññññññññññññññññññññññññññ]),
  CONSTRAINT [tñññññññññññññññññññññññññññññññ_名名名名名名名名名名名名名名名名名名名名名_check] CHECK ([名名名名名名名名名名名名名名名名名名名名名] > 0)
);
GO

COMMIT TRANSACTION;
GO
