-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop trigger users.people_shout
DROP TRIGGER IF EXISTS [dbo].[people_shout];
GO

-- rename column users.full_name to name
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_full_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[users]', N'full_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[full_name]', N'name', N'COLUMN';
GO
-- ! fails if rows of users break users_name_length_check
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- rename constraint users.users_pkey to people_pkey
IF OBJECT_ID(N'[dbo].[users_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_pkey]', N'people_pkey', N'OBJECT';
GO

-- rename table users to people
IF OBJECT_ID(N'[dbo].[users]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[users]', N'people', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[users_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[users_name_length_check]', N'people_name_length_check', N'OBJECT';
GO

-- create trigger people.people_shout
CREATE TRIGGER [dbo].[people_shout] ON [dbo].[people] AFTER INSERT AS BEGIN SET NOCOUNT ON; END;
GO

COMMIT TRANSACTION;
GO
