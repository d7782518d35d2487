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

-- rename table departments to units
IF OBJECT_ID(N'[dbo].[departments]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[departments]', N'units', N'OBJECT';
GO

-- rename constraint units.departments_head_id_fkey to units_head_id_fkey
IF OBJECT_ID(N'[dbo].[departments_head_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[departments_head_id_fkey]', N'units_head_id_fkey', N'OBJECT';
GO

-- rename constraint units.departments_pkey to units_pkey
IF OBJECT_ID(N'[dbo].[departments_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[departments_pkey]', N'units_pkey', N'OBJECT';
GO

-- rename table employees to people
IF OBJECT_ID(N'[dbo].[employees]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[employees]', N'people', N'OBJECT';
GO

-- rename constraint people.employees_department_id_fkey to people_department_id_fkey
IF OBJECT_ID(N'[dbo].[employees_department_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[employees_department_id_fkey]', N'people_department_id_fkey', N'OBJECT';
GO

-- rename constraint people.employees_department_id_id_key to people_department_id_id_key
IF OBJECT_ID(N'[dbo].[employees_department_id_id_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[employees_department_id_id_key]', N'people_department_id_id_key', N'OBJECT';
GO

-- rename constraint people.employees_pkey to people_pkey
IF OBJECT_ID(N'[dbo].[employees_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[employees_pkey]', N'people_pkey', N'OBJECT';
GO

-- rename column units.head_id to lead_id
IF COL_LENGTH(N'[dbo].[units]', N'head_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[units].[head_id]', N'lead_id', N'COLUMN';
GO

-- rename constraint units.units_head_id_fkey to units_lead_id_fkey
IF OBJECT_ID(N'[dbo].[units_head_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[units_head_id_fkey]', N'units_lead_id_fkey', N'OBJECT';
GO

-- rename column units.id to number
IF COL_LENGTH(N'[dbo].[units]', N'id') IS NOT NULL
  EXEC sp_rename N'[dbo].[units].[id]', N'number', N'COLUMN';
GO

-- rename column people.department_id to unit_id
IF COL_LENGTH(N'[dbo].[people]', N'department_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[department_id]', N'unit_id', N'COLUMN';
GO

-- rename constraint people.people_department_id_fkey to people_unit_id_fkey
IF OBJECT_ID(N'[dbo].[people_department_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_department_id_fkey]', N'people_unit_id_fkey', N'OBJECT';
GO

-- rename constraint people.people_department_id_id_key to people_unit_id_id_key
IF OBJECT_ID(N'[dbo].[people_department_id_id_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_department_id_id_key]', N'people_unit_id_id_key', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
