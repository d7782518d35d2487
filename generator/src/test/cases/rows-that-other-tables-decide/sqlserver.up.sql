-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values that the backfill replaced in purchases.kind, purchases.name
--   - the deleted rows of users
--   - the deleted rows of purchases
-- Rollback: conditional
--   - no row was written to users since that collides with them
--   - no row was written to purchases since that collides with them
-- Rollback: lossy
--   - rows written to authors since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if not as expected: expect rows purchases where exists (users where users.id = buyer_id) count 3
IF CAST((SELECT count(*) FROM [dbo].[orders] WHERE EXISTS (SELECT 1 FROM [dbo].[users] AS [users2] WHERE CASE WHEN EXISTS (SELECT 1 FROM [dbo].[users] AS [other] WHERE [other].[name] = [users2].[name] AND [other].[id] < [users2].[id]) THEN 0 ELSE 1 END = 1 AND [users2].[id] = [orders].[user_id])) AS nvarchar(20)) <> N'3'
  THROW 50000, N'not as expected: expect rows purchases where exists (users where users.id = buyer_id) count 3', 1;
GO

-- rename table orders to purchases
IF OBJECT_ID(N'[dbo].[orders]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[orders]', N'purchases', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[orders_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[orders_name_length_check]', N'purchases_name_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[orders_kind_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[orders_kind_length_check]', N'purchases_kind_length_check', N'OBJECT';
GO

-- rename constraint purchases.orders_pkey to purchases_pkey
IF OBJECT_ID(N'[dbo].[orders_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[orders_pkey]', N'purchases_pkey', N'OBJECT';
GO

-- rename column purchases.user_id to buyer_id
IF COL_LENGTH(N'[dbo].[purchases]', N'user_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[purchases].[user_id]', N'buyer_id', N'COLUMN';
GO

-- make room for values of purchases as plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE [dbo].[purchases] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[purchases] ADD [plinth_parked_002_change_kind_before] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[purchases] ADD [plinth_parked_002_change_kind_filled] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[purchases] ADD [plinth_parked_002_change_name_before] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[purchases] ADD [plinth_parked_002_change_name_filled] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- keep values of purchases as plinth_parked_002_change_kind_before, plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE [dbo].[purchases] SET [plinth_parked_002_change_kind_before] = [kind], [plinth_parked_002_change_name_before] = [name], [plinth_parked_002_change_written] = 1 WHERE NOT EXISTS (SELECT 1 FROM [dbo].[purchases] AS [earlier] WHERE [earlier].[buyer_id] = [purchases].[buyer_id] AND [earlier].[id] < [purchases].[id]);
GO

-- backfill purchases set kind = case when exists (users u where u.id = buyer_id and u.active) then 'live' else 'dead' end, name = lower(name) where not exists (purchases earlier where earlier.buyer_id = buyer_id and earlier.id < id)
UPDATE [dbo].[purchases] SET [kind] = CASE WHEN EXISTS (SELECT 1 FROM [dbo].[users] AS [u] WHERE [u].[id] = [purchases].[buyer_id] AND [u].[active] = 1) THEN N'live' ELSE N'dead' END, [name] = LOWER([name]) WHERE NOT EXISTS (SELECT 1 FROM [dbo].[purchases] AS [earlier] WHERE [earlier].[buyer_id] = [purchases].[buyer_id] AND [earlier].[id] < [purchases].[id]);
GO

-- keep values of purchases as plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_filled
UPDATE [dbo].[purchases] SET [plinth_parked_002_change_kind_filled] = [kind], [plinth_parked_002_change_name_filled] = [name] WHERE [plinth_parked_002_change_written] = 1;
GO

-- make room for rows as plinth_parked_002_change_users_deleted
CREATE TABLE [dbo].[plinth_parked_002_change_users_deleted] (
  [id] int NULL,
  [name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  [active] bit NULL,
  CONSTRAINT [plinth_parked_002_change_users_deleted_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50)
);
GO

-- delete rows users where exists (users other where other.name = name and other.id < id), kept as plinth_parked_002_change_users_deleted
DECLARE @held bit = (SELECT TOP (1) 1 FROM [dbo].[users] WITH (TABLOCKX, HOLDLOCK));
GO
INSERT INTO [dbo].[plinth_parked_002_change_users_deleted] ([id], [name], [active])
SELECT [id], [name], [active]
FROM [dbo].[users]
WHERE EXISTS (SELECT 1 FROM [dbo].[users] AS [other] WHERE [other].[name] = [users].[name] AND [other].[id] < [users].[id]);
GO
DELETE FROM [dbo].[users] WHERE EXISTS (SELECT 1 FROM [dbo].[users] AS [other] WHERE [other].[name] = [users].[name] AND [other].[id] < [users].[id]);
GO

-- make room for rows as plinth_parked_002_change_purchases_deleted
CREATE TABLE [dbo].[plinth_parked_002_change_purchases_deleted] (
  [id] int NULL,
  [name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  [buyer_id] int NULL,
  [checker_id] int NULL,
  [kind] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
  [plinth_parked_002_change_written] bit NULL,
  [plinth_parked_002_change_kind_before] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
  [plinth_parked_002_change_kind_filled] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL,
  [plinth_parked_002_change_name_before] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  [plinth_parked_002_change_name_filled] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
  CONSTRAINT [plinth_parked_002_change_purchases_deleted_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [plinth_parked_002_change_purchases_deleted_kind_length_check] CHECK ((LEN(([kind] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10),
  CONSTRAINT [plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_kind_before_length_check] CHECK ((LEN(([plinth_parked_002_change_kind_before] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10),
  CONSTRAINT [plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_kind_filled_length_check] CHECK ((LEN(([plinth_parked_002_change_kind_filled] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 10),
  CONSTRAINT [plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_name_before_length_check] CHECK ((LEN(([plinth_parked_002_change_name_before] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50),
  CONSTRAINT [plinth_parked_002_change_purchases_deleted_plinth_parked_002_change_name_filled_length_check] CHECK ((LEN(([plinth_parked_002_change_name_filled] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50)
);
GO

-- delete rows purchases where not exists (users where users.id = buyer_id), kept as plinth_parked_002_change_purchases_deleted
DECLARE @held bit = (SELECT TOP (1) 1 FROM [dbo].[purchases] WITH (TABLOCKX, HOLDLOCK));
GO
INSERT INTO [dbo].[plinth_parked_002_change_purchases_deleted] ([id], [name], [buyer_id], [checker_id], [kind], [plinth_parked_002_change_written], [plinth_parked_002_change_kind_before], [plinth_parked_002_change_kind_filled], [plinth_parked_002_change_name_before], [plinth_parked_002_change_name_filled])
SELECT [id], [name], [buyer_id], [checker_id], [kind], [plinth_parked_002_change_written], [plinth_parked_002_change_kind_before], [plinth_parked_002_change_kind_filled], [plinth_parked_002_change_name_before], [plinth_parked_002_change_name_filled]
FROM [dbo].[purchases]
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[users] AS [users] WHERE [users].[id] = [purchases].[buyer_id]);
GO
DELETE FROM [dbo].[purchases] WHERE NOT EXISTS (SELECT 1 FROM [dbo].[users] AS [users] WHERE [users].[id] = [purchases].[buyer_id]);
GO

-- add constraint purchases.purchases_buyer: foreign key [buyer_id] -> users [id] on delete no action on update no action not deferrable
-- ! fails if rows of purchases break purchases_buyer
ALTER TABLE [dbo].[purchases] ADD CONSTRAINT [purchases_buyer] FOREIGN KEY ([buyer_id]) REFERENCES [dbo].[users] ([id]);
GO

-- create table authors
CREATE TABLE [dbo].[authors] (
  [id] int NOT NULL,
  [name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [authors_pkey] PRIMARY KEY ([id]),
  CONSTRAINT [authors_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 50)
);
GO

-- copy rows users to authors set id = id, name = name where exists (purchases p where p.buyer_id = id and exists (users c where c.id = p.checker_id and c.id <> id))
INSERT INTO [dbo].[authors] ([id], [name])
SELECT [id], [name]
FROM [dbo].[users]
WHERE EXISTS (SELECT 1 FROM [dbo].[purchases] AS [p] WHERE [p].[buyer_id] = [users].[id] AND EXISTS (SELECT 1 FROM [dbo].[users] AS [c] WHERE [c].[id] = [p].[checker_id] AND [c].[id] <> [users].[id]));
GO

COMMIT TRANSACTION;
GO
