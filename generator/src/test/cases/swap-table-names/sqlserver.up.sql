-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

-- ends here where it has run before
IF (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[dogs]') AND name = N'meow') = 1
  AND (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[dogs]') AND name = N'dogs_meow_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[cats]') AND name = N'bark') = 1
  AND (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[cats]') AND name = N'cats_bark_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[cats]') AND name = N'meow') = 0
  AND (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[cats]') AND name = N'cats_meow_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 0
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[dogs]') AND name = N'bark') = 0
  AND (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[dogs]') AND name = N'dogs_bark_length_check' AND type IN (N'PK', N'UQ', N'C', N'F')) = 0
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- rename table cats to plinth_rename_cats
IF OBJECT_ID(N'[dbo].[cats]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[cats]', N'plinth_rename_cats', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[cats_meow_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[cats_meow_length_check]', N'plinth_rename_cats_meow_length_check', N'OBJECT';
GO

-- rename constraint plinth_rename_cats.cats_pkey to plinth_rename_cats_pkey
IF OBJECT_ID(N'[dbo].[cats_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[cats_pkey]', N'plinth_rename_cats_pkey', N'OBJECT';
GO

-- rename table dogs to cats
IF OBJECT_ID(N'[dbo].[dogs]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[dogs]', N'cats', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[dogs_bark_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[dogs_bark_length_check]', N'cats_bark_length_check', N'OBJECT';
GO

-- rename constraint cats.dogs_pkey to cats_pkey
IF OBJECT_ID(N'[dbo].[dogs_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[dogs_pkey]', N'cats_pkey', N'OBJECT';
GO

-- rename table plinth_rename_cats to dogs
IF OBJECT_ID(N'[dbo].[plinth_rename_cats]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_rename_cats]', N'dogs', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[plinth_rename_cats_meow_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_rename_cats_meow_length_check]', N'dogs_meow_length_check', N'OBJECT';
GO

-- rename constraint dogs.plinth_rename_cats_pkey to dogs_pkey
IF OBJECT_ID(N'[dbo].[plinth_rename_cats_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[plinth_rename_cats_pkey]', N'dogs_pkey', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
