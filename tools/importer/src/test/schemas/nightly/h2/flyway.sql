CREATE TABLE IF NOT EXISTS "PUBLIC"."flyway_schema_history" (
    "installed_rank" INT NOT NULL,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL,
    CONSTRAINT "flyway_schema_history_pk" PRIMARY KEY ("installed_rank")
);
CREATE INDEX "PUBLIC"."flyway_schema_history_s_idx" ON "PUBLIC"."flyway_schema_history" ("success");
create table team (id int primary key, name varchar(50) not null);
create table player (id int primary key, team_id int not null, nick varchar(30) not null, elo int default 1200 not null, constraint fk_team foreign key (team_id) references team (id));
create table match_result (home int not null, away int not null, played_on date not null, home_goals tinyint, away_goals tinyint, winner int as (case when home_goals > away_goals then home when home_goals < away_goals then away end), primary key (home, away, played_on), constraint fk_home foreign key (home) references team, constraint fk_away foreign key (away) references team, constraint not_self check home <> away);
alter table player add column joined date;
alter table player add constraint uq_nick unique (nick);
create table lower_names ("a" int, "b" varchar(10) default 'x', "select" int, primary key ("a"));
create table MiXeD (CoL int, "CoL2" int unique);
create table no_key (a int, b varchar);
create sequence invoice_no start with 1 increment by 1 no cache;
create sequence small_no as smallint minvalue 1 maxvalue 999 cycle;
create table invoice (no int default (next value for invoice_no), issued timestamp default localtimestamp, net numeric(10,2) default 0.00, vat numeric(10,2) default 0.00 default on null, gross numeric(11,2) generated always as (net + vat), due date default dateadd('day', 14, current_date), paid boolean default (1 = 0), comment varchar(200) default 'it''s', uid uuid default random_uuid(), usr varchar(30) default current_user, primary key (no));
create index on_due on invoice (due, paid);
create view table_of_teams as select t.name, count(m.winner) as wins from team t left join match_result m on m.winner = t.id group by t.name order by wins desc;
insert into team values (1, 'Reds'), (2, 'Blues');
insert into "flyway_schema_history" values (1, '1', 'init', 'SQL', 'V1__init.sql', 42, 'sa', now(), 12, true);
