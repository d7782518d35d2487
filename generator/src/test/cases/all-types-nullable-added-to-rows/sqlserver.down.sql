-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to everything.a_boolean since
--   - values written to everything.a_smallint since
--   - values written to everything.an_int since
--   - values written to everything.a_bigint since
--   - values written to everything.a_decimal since
--   - values written to everything.a_real since
--   - values written to everything.a_double since
--   - values written to everything.a_char since
--   - values written to everything.a_varchar since
--   - values written to everything.a_text since
--   - values written to everything.a_uuid since
--   - values written to everything.a_date since
--   - values written to everything.a_time since
--   - values written to everything.a_timestamp since
--   - values written to everything.a_timestamptz since
--   - values written to everything.a_json since
--   - values written to everything.a_binary since
--   - values written to everything.a_short_binary since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column everything.a_short_binary
-- ! destroys the values of everything.a_short_binary
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_short_binary];
GO

-- drop column everything.a_binary
-- ! destroys the values of everything.a_binary
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_binary];
GO

-- drop column everything.a_json
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [everything_a_json_json_check];
GO
-- ! destroys the values of everything.a_json
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_json];
GO

-- drop column everything.a_timestamptz
-- ! destroys the values of everything.a_timestamptz
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_timestamptz];
GO

-- drop column everything.a_timestamp
-- ! destroys the values of everything.a_timestamp
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_timestamp];
GO

-- drop column everything.a_time
-- ! destroys the values of everything.a_time
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_time];
GO

-- drop column everything.a_date
-- ! destroys the values of everything.a_date
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_date];
GO

-- drop column everything.a_uuid
-- ! destroys the values of everything.a_uuid
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_uuid];
GO

-- drop column everything.a_text
-- ! destroys the values of everything.a_text
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_text];
GO

-- drop column everything.a_varchar
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [everything_a_varchar_length_check];
GO
-- ! destroys the values of everything.a_varchar
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_varchar];
GO

-- drop column everything.a_char
ALTER TABLE [dbo].[everything] DROP CONSTRAINT IF EXISTS [everything_a_char_length_check];
GO
-- ! destroys the values of everything.a_char
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_char];
GO

-- drop column everything.a_double
-- ! destroys the values of everything.a_double
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_double];
GO

-- drop column everything.a_real
-- ! destroys the values of everything.a_real
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_real];
GO

-- drop column everything.a_decimal
-- ! destroys the values of everything.a_decimal
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_decimal];
GO

-- drop column everything.a_bigint
-- ! destroys the values of everything.a_bigint
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_bigint];
GO

-- drop column everything.an_int
-- ! destroys the values of everything.an_int
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [an_int];
GO

-- drop column everything.a_smallint
-- ! destroys the values of everything.a_smallint
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_smallint];
GO

-- drop column everything.a_boolean
-- ! destroys the values of everything.a_boolean
ALTER TABLE [dbo].[everything] DROP COLUMN IF EXISTS [a_boolean];
GO

COMMIT TRANSACTION;
GO
