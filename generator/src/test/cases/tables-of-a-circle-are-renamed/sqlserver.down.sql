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

-- rename constraint people.people_unit_id_id_key to people_department_id_id_key
IF OBJECT_ID(N'[dbo].[people_unit_id_id_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_unit_id_id_key]', N'people_department_id_id_key', N'OBJECT';
GO

-- rename constraint people.people_unit_id_fkey to people_department_id_fkey
IF OBJECT_ID(N'[dbo].[people_unit_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_unit_id_fkey]', N'people_department_id_fkey', N'OBJECT';
GO

-- rename column people.unit_id to department_id
IF COL_LENGTH(N'[dbo].[people]', N'unit_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[unit_id]', N'department_id', N'COLUMN';
GO

-- rename column units.number to id
IF COL_LENGTH(N'[dbo].[units]', N'number') IS NOT NULL
  EXEC sp_rename N'[dbo].[units].[number]', N'id', N'COLUMN';
GO

-- rename constraint units.units_lead_id_fkey to units_head_id_fkey
IF OBJECT_ID(N'[dbo].[units_lead_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[units_lead_id_fkey]', N'units_head_id_fkey', N'OBJECT';
GO

-- rename column units.lead_id to head_id
IF COL_LENGTH(N'[dbo].[units]', N'lead_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[units].[lead_id]', N'head_id', N'COLUMN';
GO

-- rename constraint people.people_pkey to employees_pkey
IF OBJECT_ID(N'[dbo].[people_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_pkey]', N'employees_pkey', N'OBJECT';
GO

-- rename constraint people.people_department_id_id_key to employees_department_id_id_key
IF OBJECT_ID(N'[dbo].[people_department_id_id_key]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_department_id_id_key]', N'employees_department_id_id_key', N'OBJECT';
GO

-- rename constraint people.people_department_id_fkey to employees_department_id_fkey
IF OBJECT_ID(N'[dbo].[people_department_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[people_department_id_fkey]', N'employees_department_id_fkey', N'OBJECT';
GO

-- rename table people to employees
IF OBJECT_ID(N'[dbo].[people]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[people]', N'employees', N'OBJECT';
GO

-- rename constraint units.units_pkey to departments_pkey
IF OBJECT_ID(N'[dbo].[units_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[units_pkey]', N'departments_pkey', N'OBJECT';
GO

-- rename constraint units.units_head_id_fkey to departments_head_id_fkey
IF OBJECT_ID(N'[dbo].[units_head_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[units_head_id_fkey]', N'departments_head_id_fkey', N'OBJECT';
GO

-- rename table units to departments
IF OBJECT_ID(N'[dbo].[units]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[units]', N'departments', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
