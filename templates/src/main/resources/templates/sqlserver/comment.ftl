DECLARE @comment nvarchar(3750) = ${text};
IF EXISTS (SELECT 1 FROM sys.extended_properties WHERE class = ${kind} AND major_id = OBJECT_ID(${object})
    AND minor_id = ${minor} AND name = N'MS_Description')
  EXEC sys.sp_updateextendedproperty N'MS_Description', @comment, ${levels}
ELSE
  EXEC sys.sp_addextendedproperty N'MS_Description', @comment, ${levels}
