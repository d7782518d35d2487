-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to orders since
--   - rows written to order_lines since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create table orders
CREATE TABLE [dbo].[orders] (
  [tenant] int NOT NULL,
  [id] bigint NOT NULL,
  [number] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [orders_pkey] PRIMARY KEY ([tenant], [id]),
  CONSTRAINT [orders_number] UNIQUE ([tenant], [number]),
  CONSTRAINT [orders_number_length_check] CHECK ((LEN(([number] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20)
);
GO

-- create table order_lines
CREATE TABLE [dbo].[order_lines] (
  [tenant] int NOT NULL,
  [order_id] bigint NOT NULL,
  [line] int NOT NULL,
  [item] nvarchar(160) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [order_lines_pkey] PRIMARY KEY ([tenant], [order_id], [line]),
  CONSTRAINT [order_lines_order] FOREIGN KEY ([tenant], [order_id]) REFERENCES [dbo].[orders] ([tenant], [id]) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT [order_lines_item_length_check] CHECK ((LEN(([item] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 80)
);
GO

COMMIT TRANSACTION;
GO
