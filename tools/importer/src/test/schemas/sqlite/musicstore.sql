-- a music store, bracketed names, NVARCHAR and NUMERIC as the multi-engine scripts write them
CREATE TABLE [albums] ([AlbumId] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, [Title] NVARCHAR(160) NOT NULL, [ArtistId] INTEGER NOT NULL, FOREIGN KEY ([ArtistId]) REFERENCES [artists] ([ArtistId]) ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE TABLE [artists]
(
    [ArtistId] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    [Name] NVARCHAR(120)
);
CREATE TABLE [customers]
(
    [CustomerId] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    [FirstName] NVARCHAR(40)  NOT NULL,
    [LastName] NVARCHAR(20)  NOT NULL,
    [Company] NVARCHAR(80),
    [Email] NVARCHAR(60)  NOT NULL,
    [SupportRepId] INTEGER,
    FOREIGN KEY ([SupportRepId]) REFERENCES [employees] ([EmployeeId])
                ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE TABLE [employees]
(
    [EmployeeId] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    [LastName] NVARCHAR(20)  NOT NULL,
    [Title] NVARCHAR(30),
    [ReportsTo] INTEGER,
    [BirthDate] DATETIME,
    [HireDate] DATETIME,
    FOREIGN KEY ([ReportsTo]) REFERENCES [employees] ([EmployeeId])
);
CREATE TABLE [genres] ([GenreId] INTEGER NOT NULL, [Name] NVARCHAR(120), CONSTRAINT [PK_Genre] PRIMARY KEY ([GenreId]));
CREATE TABLE [media_types] ([MediaTypeId] INTEGER NOT NULL, [Name] NVARCHAR(120), CONSTRAINT [PK_MediaType] PRIMARY KEY ([MediaTypeId]));
CREATE TABLE [invoices] ([InvoiceId] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, [CustomerId] INTEGER NOT NULL REFERENCES [customers], [InvoiceDate] DATETIME NOT NULL, [Total] NUMERIC(10,2) NOT NULL);
CREATE TABLE [invoice_items] ([InvoiceLineId] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, [InvoiceId] INTEGER NOT NULL, [TrackId] INTEGER NOT NULL, [UnitPrice] NUMERIC(10,2) NOT NULL, [Quantity] INTEGER NOT NULL, FOREIGN KEY ([InvoiceId]) REFERENCES [invoices] ([InvoiceId]), FOREIGN KEY ([TrackId]) REFERENCES [tracks] ([TrackId]));
CREATE TABLE [playlists] ([PlaylistId] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, [Name] NVARCHAR(120));
CREATE TABLE [playlist_track]
(
    [PlaylistId] INTEGER  NOT NULL,
    [TrackId] INTEGER  NOT NULL,
    CONSTRAINT [PK_PlaylistTrack] PRIMARY KEY  ([PlaylistId], [TrackId]),
    FOREIGN KEY ([PlaylistId]) REFERENCES [playlists] ([PlaylistId]) ON DELETE NO ACTION ON UPDATE NO ACTION,
    FOREIGN KEY ([TrackId]) REFERENCES [tracks] ([TrackId]) ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE TABLE [tracks] ([TrackId] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, [Name] NVARCHAR(200) NOT NULL, [AlbumId] INTEGER, [MediaTypeId] INTEGER NOT NULL, [GenreId] INTEGER, [Milliseconds] INTEGER NOT NULL, [UnitPrice] NUMERIC(10,2) NOT NULL, FOREIGN KEY ([AlbumId]) REFERENCES [albums] ([AlbumId]), FOREIGN KEY ([GenreId]) REFERENCES [genres] ([GenreId]), FOREIGN KEY ([MediaTypeId]) REFERENCES [media_types] ([MediaTypeId]));
CREATE INDEX [IFK_AlbumArtistId] ON [albums] ([ArtistId]);
CREATE INDEX [IFK_TrackAlbumId] ON [tracks] ([AlbumId]);
CREATE UNIQUE INDEX [IPK_PlaylistTrack] ON [playlist_track]([PlaylistId], [TrackId]);
CREATE VIEW [v tracks] AS SELECT t.[TrackId] AS id, t.[Name] AS "track name", a.Title AS album FROM tracks t LEFT JOIN albums a USING (AlbumId);
INSERT INTO genres VALUES (1, 'Rock'), (2, 'Jazz');
