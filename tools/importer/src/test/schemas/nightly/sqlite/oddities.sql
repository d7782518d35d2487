-- everything SQLite lets people do
CREATE TABLE untyped (a, b, c DEFAULT 3, d PRIMARY KEY, e UNIQUE, f NOT NULL DEFAULT (random() % 10));
CREATE TABLE "no pk" ("column with space" TEXT, "select" INTEGER, 'single' TEXT, `back` REAL, [br ack] BLOB, "quo""te" TEXT, "Ünïcode" TEXT, "1st" INT, "a-b" , "a.b" CHECK ("a.b" <> '.'));
CREATE TABLE textkey (id TEXT PRIMARY KEY, v);
CREATE TABLE compound (a TEXT, b TEXT, c, PRIMARY KEY (a, b));
CREATE TABLE intkey_desc (id INTEGER PRIMARY KEY DESC, v TEXT);
CREATE TABLE int_not_integer (id INT PRIMARY KEY, v TEXT);
CREATE TABLE bigint_key (id BIGINT PRIMARY KEY NOT NULL, v TEXT);
CREATE TABLE table_level_integer (id INTEGER, v TEXT, PRIMARY KEY (id));
CREATE TABLE table_level_auto (id INTEGER, v TEXT, PRIMARY KEY (id AUTOINCREMENT));
CREATE TABLE conflicts (id INTEGER PRIMARY KEY ON CONFLICT REPLACE, a TEXT NOT NULL ON CONFLICT IGNORE, b INT UNIQUE ON CONFLICT ROLLBACK, c INT CHECK (c > 0) , d TEXT DEFAULT 'x' NOT NULL ON CONFLICT REPLACE, CONSTRAINT u UNIQUE (a, b) ON CONFLICT FAIL);
CREATE TABLE types (a TINYINT, b SMALLINT, c MEDIUMINT, d INT2, e INT8, f UNSIGNED BIG INT, g CHARACTER(20), h VARYING CHARACTER(255), i NCHAR(55), j NATIVE CHARACTER(70), k CLOB, l DOUBLE PRECISION, m NUMERIC, n DECIMAL(10,5), o BOOLEAN, p DATE, q DATETIME, r FLOATING POINT, s STRING, t GUID, u MONEY, v JSON, w TIMESTAMP WITH TIME ZONE, x VARBINARY(16), y "my type"(3), z NUMBER(10));
CREATE TABLE defaults (a TEXT DEFAULT 'it''s', b TEXT DEFAULT "double quoted", c INT DEFAULT -1, d REAL DEFAULT +1.5e3, e BLOB DEFAULT x'00ff', f DEFAULT NULL, g DEFAULT TRUE, h DATE DEFAULT CURRENT_DATE, i TIME DEFAULT CURRENT_TIME, j TIMESTAMP DEFAULT CURRENT_TIMESTAMP, k TEXT DEFAULT (lower(hex(randomblob(16)))), l INT DEFAULT (strftime('%s','now')), m TEXT DEFAULT ('a' || 'b'), n DEFAULT 0x1F, o TEXT DEFAULT '', p DATETIME DEFAULT (datetime('now','localtime')), q INT DEFAULT ((1)), r TEXT DEFAULT bareword);
CREATE TABLE checks (a INT CHECK (a IN (1, 2, 3)), b TEXT CHECK (length(b) < 10 OR b IS NULL), c TEXT CHECK (c LIKE 'x%' ESCAPE '\'), d REAL CONSTRAINT named CHECK (d BETWEEN 0.0 AND 1.0), e TEXT CHECK (e = upper(e)) CHECK (e <> ''), f CHECK (typeof(f) IN ('integer', 'null')), CHECK (a IS NULL OR b IS NOT NULL), CONSTRAINT "a, b" CHECK (CASE WHEN a = 1 THEN b = 'one' ELSE 1 END), CHECK (d ISNULL OR a NOTNULL), CHECK (coalesce(a, 0) + abs(d) < 10 % 7));
CREATE TABLE fk_parent (id INTEGER PRIMARY KEY, code TEXT UNIQUE, x INT, y INT, UNIQUE (x, y));
CREATE TABLE fk_child (a INT REFERENCES fk_parent, b TEXT REFERENCES fk_parent (code) ON UPDATE SET DEFAULT ON DELETE SET NULL, c INT, d INT, e INT REFERENCES missing_table (id), f INT REFERENCES fk_parent (id) DEFERRABLE INITIALLY IMMEDIATE, CONSTRAINT xy FOREIGN KEY (c, d) REFERENCES fk_parent (x, y) NOT DEFERRABLE);
CREATE TABLE gen (a INT, b INT AS (a * 2), c TEXT GENERATED ALWAYS AS (printf('%05d', a)) STORED, d INT GENERATED ALWAYS AS (a + b) VIRTUAL NOT NULL CHECK (d > 0), e TEXT AS (iif(a > 0, 'pos', 'neg')));
CREATE TABLE commented ( -- what this is
  id INTEGER PRIMARY KEY, -- the id, of course
  /* a block, with a comma */ name TEXT /* inline */ NOT NULL,
  note TEXT DEFAULT '-- not a comment' -- a comment; with a semicolon inside
);
CREATE TABLE renamed_col (id INTEGER PRIMARY KEY, old TEXT);
ALTER TABLE renamed_col RENAME COLUMN old TO "new name";
ALTER TABLE renamed_col ADD COLUMN added INT NOT NULL DEFAULT 0 REFERENCES fk_parent(id);
ALTER TABLE renamed_col RENAME TO "renamed table";
CREATE TABLE ctas AS SELECT id, v, 1 AS one, 'x' AS x FROM textkey;
CREATE TABLE strict_any (a INTEGER, b INT, c REAL, d TEXT, e BLOB, f ANY) STRICT;
CREATE TABLE coll (a TEXT COLLATE NOCASE PRIMARY KEY, b TEXT COLLATE RTRIM UNIQUE, c TEXT COLLATE BINARY NOT NULL, UNIQUE (b COLLATE NOCASE, c));
CREATE INDEX "idx odd" ON "no pk" ("column with space", "select" DESC, `back`);
CREATE INDEX idx_expr ON checks (a + 1, b || c, substr(b, 1, 3) COLLATE NOCASE DESC);
CREATE INDEX idx_part ON checks (a) WHERE b IS NOT NULL AND d > 0.5 AND c LIKE 'x%';
CREATE UNIQUE INDEX idx_uq ON untyped (a, b) WHERE a <> 0;
CREATE INDEX idx_case ON checks (CASE WHEN a IS NULL THEN 0 ELSE a END);
CREATE TRIGGER "odd trigger" BEFORE UPDATE OF "column with space" ON "no pk" WHEN OLD."select" IS NOT NEW."select" BEGIN SELECT RAISE(IGNORE); END;
CREATE VIEW "odd view" ("a b", c) AS SELECT "column with space", "select" FROM "no pk";
CREATE VIEW view2 AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 10) SELECT i, v."a b" FROM n LEFT JOIN "odd view" v ON v.c = n.i;
CREATE VIRTUAL TABLE docs USING fts5(title, body);
CREATE VIRTUAL TABLE docs_vocab USING fts5vocab('docs', 'row');
ANALYZE;
