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

-- add constraint edges.edges_end: foreign key [end_id, start_id] -> spans [a, b] on delete no action on update no action deferrable
-- ! fails if rows of edges break edges_end
ALTER TABLE [dbo].[edges] ADD CONSTRAINT [edges_end] FOREIGN KEY ([end_id], [start_id]) REFERENCES [dbo].[spans] ([a], [b]);
GO

-- add constraint edges.edges_start: foreign key [start_id] -> nodes [id] on delete no action on update no action deferrable initially deferred
-- ! fails if rows of edges break edges_start
ALTER TABLE [dbo].[edges] ADD CONSTRAINT [edges_start] FOREIGN KEY ([start_id]) REFERENCES [dbo].[nodes] ([id]);
GO

COMMIT TRANSACTION;
GO
