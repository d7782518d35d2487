-- engine tables of a process engine: general, repository, runtime, history, identity, decisions, cases, events, forms
create table ACT_GE_PROPERTY (
    ID_ varchar(64) not null,
    REV_ integer,
    CATEGORY_ varchar(255),
    PROC_DEF_ID_ varchar(64),
    LONG_ bigint,
    DEPLOYMENT_ID_ varchar(64),
    ASSIGNEE_ varchar(255),
    HAS_START_FORM_KEY_ boolean default false,
    GENERATED_ bit,
    constraint PK_ACT_GE_PROPERTY primary key (ID_)
);

create table ACT_GE_BYTEARRAY (
    ID_ varchar(64) not null,
    EXECUTION_ID_ varchar(64),
    TASK_ID_ varchar(64),
    CREATE_TIME_ timestamp(3),
    LOCK_OWNER_ varchar(255),
    IS_COUNT_ENABLED_ bit default false,
    DEPLOYMENT_ID_ varchar(64),
    ASSIGNEE_ varchar(255),
    OWNER_ varchar(255),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_GE_SCHEMA_LOG (
    ID_ varchar(64) not null,
    REV_ integer,
    TYPE_ varchar(255),
    CATEGORY_ varchar(255),
    PROC_DEF_ID_ varchar(64),
    TASK_ID_ varchar(64),
    START_TIME_ timestamp not null,
    LOCK_EXP_TIME_ timestamp,
    PRIORITY_ bigint default 0 not null,
    IS_ACTIVE_ bit,
    TASK_COUNT_ integer default 0,
    DESCRIPTION_ varchar(4000),
    RESOURCE_NAME_ varchar(4000),
    DURATION_ bigint,
    OWNER_ varchar(255),
    DELETE_REASON_ varchar(4000),
    primary key (ID_)
);

create table ACT_RE_DEPLOYMENT (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    DUEDATE_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    BYTES_ longvarbinary,
    TEXT_ varchar(4000),
    LONG_ bigint,
    IS_ACTIVE_ bit,
    IS_COUNT_ENABLED_ bit default false,
    DESCRIPTION_ varchar(4000),
    USER_ID_ varchar(255),
    VERSION_ integer not null,
    ASSIGNEE_ varchar(255),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_RE_MODEL (
    ID_ varchar(64) not null,
    LOCK_OWNER_ varchar(255),
    TEXT_ varchar(4000),
    DOUBLE_ double,
    IS_ACTIVE_ bit,
    TASK_COUNT_ integer default 0,
    RESOURCE_NAME_ varchar(4000),
    VERSION_ integer not null,
    ASSIGNEE_ varchar(255),
    GENERATED_ bit,
    constraint PK_ACT_RE_MODEL primary key (ID_)
);

create table ACT_RE_PROCDEF (
    ID_ varchar(64) not null,
    START_TIME_ timestamp not null,
    EXCLUSIVE_ boolean,
    BYTES_ longvarbinary,
    ASSIGNEE_ varchar(255),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_RE_CASE_DEF (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    EXECUTION_ID_ varchar(64),
    END_TIME_ timestamp,
    DUEDATE_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    EXCLUSIVE_ boolean,
    SUSPENSION_STATE_ integer default 1,
    BYTES_ longvarbinary,
    IS_COUNT_ENABLED_ bit default false,
    DESCRIPTION_ varchar(4000),
    DEPLOYMENT_ID_ varchar(64),
    DELETE_REASON_ varchar(4000),
    primary key (ID_)
);

create table ACT_RE_DECISION_DEF (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TASK_ID_ varchar(64),
    SUSPENSION_STATE_ integer default 1,
    TASK_COUNT_ integer default 0,
    DESCRIPTION_ varchar(4000),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_RE_DECISION_REQ_DEF (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    EXCLUSIVE_ boolean,
    TEXT_ varchar(4000),
    IS_ACTIVE_ bit,
    VERSION_ integer not null,
    GENERATED_ bit,
    constraint PK_ACT_RE_DECISION_REQ_DEF primary key (ID_)
);

create table ACT_RE_CAMFORMDEF (
    ID_ varchar(64) not null,
    REV_ integer,
    TYPE_ varchar(255),
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    CREATE_TIME_ timestamp(3),
    PRIORITY_ bigint default 0 not null,
    TASK_COUNT_ integer default 0,
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_RU_EXECUTION (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    PROC_DEF_ID_ varchar(64),
    TASK_ID_ varchar(64),
    CREATE_TIME_ timestamp(3),
    RETRIES_ integer,
    BYTES_ longvarbinary,
    TEXT_ varchar(4000),
    LONG_ bigint,
    IS_ACTIVE_ bit,
    primary key (ID_)
);

create table ACT_RU_JOB (
    ID_ varchar(64) not null,
    PROC_INST_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    TASK_ID_ varchar(64),
    DUEDATE_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    EXCLUSIVE_ boolean,
    IS_ACTIVE_ bit,
    DESCRIPTION_ varchar(4000),
    GROUP_ID_ varchar(255),
    VERSION_ integer not null,
    DURATION_ bigint,
    OWNER_ varchar(255),
    primary key (ID_)
);

create table ACT_RU_TIMER_JOB (
    ID_ varchar(64) not null,
    REV_ integer,
    NAME_ varchar(255),
    CATEGORY_ varchar(255),
    SUSPENSION_STATE_ integer default 1,
    PRIORITY_ bigint default 0 not null,
    BYTES_ longvarbinary,
    TEXT_ varchar(4000),
    IS_ACTIVE_ bit,
    TASK_COUNT_ integer default 0,
    VERSION_ integer not null,
    DURATION_ bigint,
    OWNER_ varchar(255),
    GENERATED_ bit,
    constraint PK_ACT_RU_TIMER_JOB primary key (ID_)
);

create table ACT_RU_SUSPENDED_JOB (
    ID_ varchar(64) not null,
    REV_ integer,
    NAME_ varchar(255),
    KEY_ varchar(255),
    PROC_DEF_ID_ varchar(64),
    END_TIME_ timestamp,
    LOCK_OWNER_ varchar(255),
    EXCLUSIVE_ boolean,
    BYTES_ longvarbinary,
    TEXT_ varchar(4000),
    DOUBLE_ double,
    GROUP_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    RESOURCE_NAME_ varchar(4000),
    DELETE_REASON_ varchar(4000),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_RU_DEADLETTER_JOB (
    ID_ varchar(64) not null,
    TASK_ID_ varchar(64),
    END_TIME_ timestamp,
    RETRIES_ integer,
    BYTES_ longvarbinary,
    LONG_ bigint,
    OWNER_ varchar(255),
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_RU_HISTORY_JOB (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    PROC_INST_ID_ varchar(64),
    EXECUTION_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    START_TIME_ timestamp not null,
    LOCK_OWNER_ varchar(255),
    EXCLUSIVE_ boolean,
    PRIORITY_ bigint default 0 not null,
    VERSION_ integer not null,
    DELETE_REASON_ varchar(4000),
    primary key (ID_)
);

create table ACT_RU_EXTERNAL_JOB (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    PROC_INST_ID_ varchar(64),
    START_TIME_ timestamp not null,
    LOCK_OWNER_ varchar(255),
    SUSPENSION_STATE_ integer default 1,
    BYTES_ longvarbinary,
    TEXT_ varchar(4000),
    LONG_ bigint,
    DESCRIPTION_ varchar(4000),
    USER_ID_ varchar(255),
    RESOURCE_NAME_ varchar(4000),
    DURATION_ bigint,
    OWNER_ varchar(255),
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    constraint PK_ACT_RU_EXTERNAL_JOB primary key (ID_)
);

create table ACT_RU_TASK (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    EXECUTION_ID_ varchar(64),
    START_TIME_ timestamp not null,
    END_TIME_ timestamp,
    CREATE_TIME_ timestamp(3),
    LOCK_OWNER_ varchar(255),
    EXCLUSIVE_ boolean,
    BYTES_ longvarbinary,
    DURATION_ bigint,
    primary key (ID_)
);

create table ACT_RU_IDENTITYLINK (
    ID_ varchar(64) not null,
    TENANT_ID_ varchar(255) default '',
    PROC_DEF_ID_ varchar(64),
    TASK_ID_ varchar(64),
    END_TIME_ timestamp,
    DUEDATE_ timestamp,
    EXCLUSIVE_ boolean,
    SUSPENSION_STATE_ integer default 1,
    BYTES_ longvarbinary,
    DOUBLE_ double,
    TASK_COUNT_ integer default 0,
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    DURATION_ bigint,
    ASSIGNEE_ varchar(255),
    OWNER_ varchar(255),
    primary key (ID_)
);

create table ACT_RU_VARIABLE (
    ID_ varchar(64) not null,
    REV_ integer,
    TASK_ID_ varchar(64),
    CREATE_TIME_ timestamp(3),
    TASK_COUNT_ integer default 0,
    DEPLOYMENT_ID_ varchar(64),
    primary key (ID_)
);

create table ACT_RU_EVENT_SUBSCR (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    EXECUTION_ID_ varchar(64),
    TASK_ID_ varchar(64),
    LOCK_OWNER_ varchar(255),
    SUSPENSION_STATE_ integer default 1,
    TEXT_ varchar(4000),
    DESCRIPTION_ varchar(4000),
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    VERSION_ integer not null,
    ASSIGNEE_ varchar(255),
    OWNER_ varchar(255),
    HAS_START_FORM_KEY_ boolean default false,
    GENERATED_ bit,
    constraint PK_ACT_RU_EVENT_SUBSCR primary key (ID_)
);

create table ACT_RU_ENTITYLINK (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    CREATE_TIME_ timestamp(3),
    LOCK_EXP_TIME_ timestamp,
    DESCRIPTION_ varchar(4000),
    VERSION_ integer not null,
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_RU_ACTINST (
    ID_ varchar(64) not null,
    REV_ integer,
    NAME_ varchar(255),
    KEY_ varchar(255),
    EXECUTION_ID_ varchar(64),
    START_TIME_ timestamp not null,
    DUEDATE_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    RETRIES_ integer,
    EXCLUSIVE_ boolean,
    PRIORITY_ bigint default 0 not null,
    TEXT_ varchar(4000),
    DEPLOYMENT_ID_ varchar(64),
    VERSION_ integer not null,
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_RU_INCIDENT (
    ID_ varchar(64) not null,
    KEY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    EXECUTION_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    RETRIES_ integer,
    EXCLUSIVE_ boolean,
    TEXT_ varchar(4000),
    DOUBLE_ double,
    TASK_COUNT_ integer default 0,
    USER_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    VERSION_ integer not null,
    ASSIGNEE_ varchar(255),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_RU_JOBDEF (
    ID_ varchar(64) not null,
    REV_ integer,
    KEY_ varchar(255),
    PROC_DEF_ID_ varchar(64),
    LOCK_EXP_TIME_ timestamp,
    EXCLUSIVE_ boolean,
    IS_COUNT_ENABLED_ bit default false,
    RESOURCE_NAME_ varchar(4000),
    constraint PK_ACT_RU_JOBDEF primary key (ID_)
);

create table ACT_RU_EXT_TASK (
    ID_ varchar(64) not null,
    KEY_ varchar(255),
    LOCK_EXP_TIME_ timestamp,
    EXCLUSIVE_ boolean,
    BYTES_ longvarbinary,
    IS_ACTIVE_ bit,
    DESCRIPTION_ varchar(4000),
    DEPLOYMENT_ID_ varchar(64),
    DURATION_ bigint,
    DELETE_REASON_ varchar(4000),
    primary key (ID_)
);

create table ACT_RU_BATCH (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    KEY_ varchar(255),
    CATEGORY_ varchar(255),
    EXECUTION_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    primary key (ID_)
);

create table ACT_RU_METER_LOG (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    START_TIME_ timestamp not null,
    END_TIME_ timestamp,
    CREATE_TIME_ timestamp(3),
    BYTES_ longvarbinary,
    RESOURCE_NAME_ varchar(4000),
    VERSION_ integer not null,
    DURATION_ bigint,
    ASSIGNEE_ varchar(255),
    DELETE_REASON_ varchar(4000),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_RU_TASK_METER_LOG (
    ID_ varchar(64) not null,
    REV_ integer,
    CATEGORY_ varchar(255),
    EXECUTION_ID_ varchar(64),
    CREATE_TIME_ timestamp(3),
    RETRIES_ integer,
    EXCLUSIVE_ boolean,
    PRIORITY_ bigint default 0 not null,
    TEXT_ varchar(4000),
    LONG_ bigint,
    DESCRIPTION_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    constraint PK_ACT_RU_TASK_METER_LOG primary key (ID_)
);

create table ACT_RU_AUTHORIZATION (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    END_TIME_ timestamp,
    DUEDATE_ timestamp,
    PRIORITY_ bigint default 0 not null,
    BYTES_ longvarbinary,
    LONG_ bigint,
    IS_ACTIVE_ bit,
    IS_COUNT_ENABLED_ bit default false,
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    OWNER_ varchar(255),
    DELETE_REASON_ varchar(4000),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_RU_FILTER (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    DUEDATE_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    EXCLUSIVE_ boolean,
    SUSPENSION_STATE_ integer default 1,
    BYTES_ longvarbinary,
    DOUBLE_ double,
    IS_COUNT_ENABLED_ bit default false,
    TASK_COUNT_ integer default 0,
    GROUP_ID_ varchar(255),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_RU_CASE_EXECUTION (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    KEY_ varchar(255),
    EXECUTION_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    LOCK_OWNER_ varchar(255),
    RETRIES_ integer,
    BYTES_ longvarbinary,
    DOUBLE_ double,
    LONG_ bigint,
    DESCRIPTION_ varchar(4000),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_RU_CASE_SENTRY_PART (
    ID_ varchar(64) not null,
    REV_ integer,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    EXECUTION_ID_ varchar(64),
    CREATE_TIME_ timestamp(3),
    RETRIES_ integer,
    SUSPENSION_STATE_ integer default 1,
    BYTES_ longvarbinary,
    IS_ACTIVE_ bit,
    DEPLOYMENT_ID_ varchar(64),
    DURATION_ bigint,
    ASSIGNEE_ varchar(255),
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    constraint PK_ACT_RU_CASE_SENTRY_PART primary key (ID_)
);

create table ACT_RU_MIL_INST (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    EXECUTION_ID_ varchar(64),
    END_TIME_ timestamp,
    TEXT_ varchar(4000),
    IS_ACTIVE_ bit,
    DELETE_REASON_ varchar(4000),
    primary key (ID_)
);

create table ACT_RU_PLAN_ITEM_INST (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    SUSPENSION_STATE_ integer default 1,
    PRIORITY_ bigint default 0 not null,
    DEPLOYMENT_ID_ varchar(64),
    VERSION_ integer not null,
    primary key (ID_)
);

create table ACT_RU_SENTRY_PART_INST (
    ID_ varchar(64) not null,
    KEY_ varchar(255),
    CATEGORY_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    PROC_INST_ID_ varchar(64),
    EXECUTION_ID_ varchar(64),
    END_TIME_ timestamp,
    LOCK_OWNER_ varchar(255),
    LOCK_EXP_TIME_ timestamp,
    BYTES_ longvarbinary,
    DEPLOYMENT_ID_ varchar(64),
    DURATION_ bigint,
    OWNER_ varchar(255),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_RU_CASE_INST (
    ID_ varchar(64) not null,
    TENANT_ID_ varchar(255) default '',
    EXECUTION_ID_ varchar(64),
    DUEDATE_ timestamp,
    RETRIES_ integer,
    DOUBLE_ double,
    LONG_ bigint,
    IS_ACTIVE_ bit,
    IS_COUNT_ENABLED_ bit default false,
    TASK_COUNT_ integer default 0,
    VERSION_ integer not null,
    DURATION_ bigint,
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    GENERATED_ bit,
    constraint PK_ACT_RU_CASE_INST primary key (ID_)
);

create table ACT_HI_PROCINST (
    ID_ varchar(64) not null,
    KEY_ varchar(255),
    TASK_ID_ varchar(64),
    START_TIME_ timestamp not null,
    LOCK_EXP_TIME_ timestamp,
    LONG_ bigint,
    IS_COUNT_ENABLED_ bit default false,
    DEPLOYMENT_ID_ varchar(64),
    DURATION_ bigint,
    ASSIGNEE_ varchar(255),
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_HI_ACTINST (
    ID_ varchar(64) not null,
    EXECUTION_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    TASK_ID_ varchar(64),
    END_TIME_ timestamp,
    CREATE_TIME_ timestamp(3),
    EXCLUSIVE_ boolean,
    BYTES_ longvarbinary,
    DOUBLE_ double,
    DESCRIPTION_ varchar(4000),
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    DURATION_ bigint,
    primary key (ID_)
);

create table ACT_HI_TASKINST (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    PROC_INST_ID_ varchar(64),
    CREATE_TIME_ timestamp(3),
    DUEDATE_ timestamp,
    EXCLUSIVE_ boolean,
    SUSPENSION_STATE_ integer default 1,
    PRIORITY_ bigint default 0 not null,
    IS_COUNT_ENABLED_ bit default false,
    TASK_COUNT_ integer default 0,
    DEPLOYMENT_ID_ varchar(64),
    DELETE_REASON_ varchar(4000),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_HI_VARINST (
    ID_ varchar(64) not null,
    TASK_ID_ varchar(64),
    DUEDATE_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    SUSPENSION_STATE_ integer default 1,
    BYTES_ longvarbinary,
    TASK_COUNT_ integer default 0,
    GROUP_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    ASSIGNEE_ varchar(255),
    DELETE_REASON_ varchar(4000),
    constraint PK_ACT_HI_VARINST primary key (ID_)
);

create table ACT_HI_DETAIL (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    CATEGORY_ varchar(255),
    EXECUTION_ID_ varchar(64),
    LOCK_OWNER_ varchar(255),
    BYTES_ longvarbinary,
    TEXT_ varchar(4000),
    DOUBLE_ double,
    IS_ACTIVE_ bit,
    IS_COUNT_ENABLED_ bit default false,
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    DURATION_ bigint,
    OWNER_ varchar(255),
    primary key (ID_)
);

create table ACT_HI_COMMENT (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    PROC_DEF_ID_ varchar(64),
    END_TIME_ timestamp,
    CREATE_TIME_ timestamp(3),
    LOCK_EXP_TIME_ timestamp,
    RETRIES_ integer,
    OWNER_ varchar(255),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_HI_ATTACHMENT (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    EXECUTION_ID_ varchar(64),
    END_TIME_ timestamp,
    BYTES_ longvarbinary,
    DESCRIPTION_ varchar(4000),
    ASSIGNEE_ varchar(255),
    primary key (ID_)
);

create table ACT_HI_IDENTITYLINK (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    RETRIES_ integer,
    SUSPENSION_STATE_ integer default 1,
    TEXT_ varchar(4000),
    DOUBLE_ double,
    USER_ID_ varchar(255),
    constraint PK_ACT_HI_IDENTITYLINK primary key (ID_)
);

create table ACT_HI_ENTITYLINK (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TEXT_ varchar(4000),
    IS_ACTIVE_ bit,
    DESCRIPTION_ varchar(4000),
    RESOURCE_NAME_ varchar(4000),
    primary key (ID_)
);

create table ACT_HI_TSK_LOG (
    ID_ varchar(64) not null,
    PROC_DEF_ID_ varchar(64),
    DUEDATE_ timestamp,
    BYTES_ longvarbinary,
    IS_COUNT_ENABLED_ bit default false,
    RESOURCE_NAME_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_HI_JOB_LOG (
    ID_ varchar(64) not null,
    CATEGORY_ varchar(255),
    EXECUTION_ID_ varchar(64),
    EXCLUSIVE_ boolean,
    DESCRIPTION_ varchar(4000),
    USER_ID_ varchar(255),
    DURATION_ bigint,
    primary key (ID_)
);

create table ACT_HI_EXT_TASK_LOG (
    ID_ varchar(64) not null,
    PROC_INST_ID_ varchar(64),
    RETRIES_ integer,
    SUSPENSION_STATE_ integer default 1,
    LONG_ bigint,
    IS_ACTIVE_ bit,
    USER_ID_ varchar(255),
    DURATION_ bigint,
    DELETE_REASON_ varchar(4000),
    GENERATED_ bit,
    constraint PK_ACT_HI_EXT_TASK_LOG primary key (ID_)
);

create table ACT_HI_BATCH (
    ID_ varchar(64) not null,
    KEY_ varchar(255),
    EXECUTION_ID_ varchar(64),
    TASK_ID_ varchar(64),
    DOUBLE_ double,
    RESOURCE_NAME_ varchar(4000),
    VERSION_ integer not null,
    DURATION_ bigint,
    ASSIGNEE_ varchar(255),
    DELETE_REASON_ varchar(4000),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_HI_INCIDENT (
    ID_ varchar(64) not null,
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    EXECUTION_ID_ varchar(64),
    TASK_ID_ varchar(64),
    START_TIME_ timestamp not null,
    END_TIME_ timestamp,
    EXCLUSIVE_ boolean,
    BYTES_ longvarbinary,
    LONG_ bigint,
    TASK_COUNT_ integer default 0,
    GROUP_ID_ varchar(255),
    DURATION_ bigint,
    ASSIGNEE_ varchar(255),
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_HI_OP_LOG (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    KEY_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    END_TIME_ timestamp,
    PRIORITY_ bigint default 0 not null,
    DOUBLE_ double,
    IS_ACTIVE_ bit,
    TASK_COUNT_ integer default 0,
    GROUP_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    DURATION_ bigint,
    OWNER_ varchar(255),
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_HI_DECINST (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    LOCK_EXP_TIME_ timestamp,
    EXCLUSIVE_ boolean,
    DOUBLE_ double,
    IS_ACTIVE_ bit,
    IS_COUNT_ENABLED_ bit default false,
    DESCRIPTION_ varchar(4000),
    DEPLOYMENT_ID_ varchar(64),
    DURATION_ bigint,
    ASSIGNEE_ varchar(255),
    DELETE_REASON_ varchar(4000),
    constraint PK_ACT_HI_DECINST primary key (ID_)
);

create table ACT_HI_DEC_IN (
    ID_ varchar(64) not null,
    KEY_ varchar(255),
    CATEGORY_ varchar(255),
    END_TIME_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    EXCLUSIVE_ boolean,
    TEXT_ varchar(4000),
    DOUBLE_ double,
    IS_COUNT_ENABLED_ bit default false,
    DESCRIPTION_ varchar(4000),
    USER_ID_ varchar(255),
    RESOURCE_NAME_ varchar(4000),
    VERSION_ integer not null,
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_HI_DEC_OUT (
    ID_ varchar(64) not null,
    PROC_INST_ID_ varchar(64),
    EXECUTION_ID_ varchar(64),
    END_TIME_ timestamp,
    CREATE_TIME_ timestamp(3),
    IS_COUNT_ENABLED_ bit default false,
    TASK_COUNT_ integer default 0,
    VERSION_ integer not null,
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_HI_CASEINST (
    ID_ varchar(64) not null,
    REV_ integer,
    PROC_INST_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    TASK_ID_ varchar(64),
    START_TIME_ timestamp not null,
    END_TIME_ timestamp,
    CREATE_TIME_ timestamp(3),
    LOCK_OWNER_ varchar(255),
    IS_COUNT_ENABLED_ bit default false,
    DESCRIPTION_ varchar(4000),
    RESOURCE_NAME_ varchar(4000),
    DURATION_ bigint,
    OWNER_ varchar(255),
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_HI_CASEACTINST (
    ID_ varchar(64) not null,
    REV_ integer,
    PROC_INST_ID_ varchar(64),
    PRIORITY_ bigint default 0 not null,
    BYTES_ longvarbinary,
    IS_ACTIVE_ bit,
    DEPLOYMENT_ID_ varchar(64),
    RESOURCE_NAME_ varchar(4000),
    VERSION_ integer not null,
    DURATION_ bigint,
    OWNER_ varchar(255),
    DELETE_REASON_ varchar(4000),
    constraint PK_ACT_HI_CASEACTINST primary key (ID_)
);

create table ACT_HI_DECISION_EXECUTION (
    ID_ varchar(64) not null,
    REV_ integer,
    NAME_ varchar(255),
    PROC_INST_ID_ varchar(64),
    END_TIME_ timestamp,
    CREATE_TIME_ timestamp(3),
    LOCK_OWNER_ varchar(255),
    RETRIES_ integer,
    BYTES_ longvarbinary,
    IS_COUNT_ENABLED_ bit default false,
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    RESOURCE_NAME_ varchar(4000),
    DURATION_ bigint,
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_HI_MIL_INST (
    ID_ varchar(64) not null,
    TENANT_ID_ varchar(255) default '',
    PROC_DEF_ID_ varchar(64),
    TASK_ID_ varchar(64),
    SUSPENSION_STATE_ integer default 1,
    GROUP_ID_ varchar(255),
    DELETE_REASON_ varchar(4000),
    primary key (ID_)
);

create table ACT_HI_PLAN_ITEM_INST (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    KEY_ varchar(255),
    CATEGORY_ varchar(255),
    START_TIME_ timestamp not null,
    END_TIME_ timestamp,
    LOCK_OWNER_ varchar(255),
    DOUBLE_ double,
    LONG_ bigint,
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    RESOURCE_NAME_ varchar(4000),
    VERSION_ integer not null,
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_HI_CASE_INST (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    KEY_ varchar(255),
    CATEGORY_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    EXECUTION_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    START_TIME_ timestamp not null,
    CREATE_TIME_ timestamp(3),
    DUEDATE_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    TEXT_ varchar(4000),
    DOUBLE_ double,
    IS_ACTIVE_ bit,
    DURATION_ bigint,
    HAS_START_FORM_KEY_ boolean default false,
    constraint PK_ACT_HI_CASE_INST primary key (ID_)
);

create table ACT_ID_GROUP (
    ID_ varchar(64) not null,
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    START_TIME_ timestamp not null,
    CREATE_TIME_ timestamp(3),
    LOCK_EXP_TIME_ timestamp,
    BYTES_ longvarbinary,
    IS_COUNT_ENABLED_ bit default false,
    DESCRIPTION_ varchar(4000),
    DEPLOYMENT_ID_ varchar(64),
    RESOURCE_NAME_ varchar(4000),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_ID_MEMBERSHIP (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    END_TIME_ timestamp,
    LONG_ bigint,
    IS_COUNT_ENABLED_ bit default false,
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_ID_USER (
    ID_ varchar(64) not null,
    REV_ integer,
    LOCK_OWNER_ varchar(255),
    LONG_ bigint,
    IS_COUNT_ENABLED_ bit default false,
    USER_ID_ varchar(255),
    DURATION_ bigint,
    OWNER_ varchar(255),
    HAS_START_FORM_KEY_ boolean default false,
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_ID_INFO (
    ID_ varchar(64) not null,
    TASK_ID_ varchar(64),
    START_TIME_ timestamp not null,
    CREATE_TIME_ timestamp(3),
    DUEDATE_ timestamp,
    RETRIES_ integer,
    LONG_ bigint,
    GROUP_ID_ varchar(255),
    ASSIGNEE_ varchar(255),
    constraint PK_ACT_ID_INFO primary key (ID_)
);

create table ACT_ID_TENANT (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    START_TIME_ timestamp not null,
    IS_COUNT_ENABLED_ bit default false,
    VERSION_ integer not null,
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_ID_TENANT_MEMBER (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    KEY_ varchar(255),
    EXECUTION_ID_ varchar(64),
    START_TIME_ timestamp not null,
    END_TIME_ timestamp,
    USER_ID_ varchar(255),
    RESOURCE_NAME_ varchar(4000),
    primary key (ID_)
);

create table ACT_ID_TOKEN (
    ID_ varchar(64) not null,
    REV_ integer,
    TYPE_ varchar(255),
    KEY_ varchar(255),
    CREATE_TIME_ timestamp(3),
    LOCK_EXP_TIME_ timestamp,
    BYTES_ longvarbinary,
    IS_COUNT_ENABLED_ bit default false,
    TASK_COUNT_ integer default 0,
    USER_ID_ varchar(255),
    DURATION_ bigint,
    OWNER_ varchar(255),
    primary key (ID_)
);

create table ACT_ID_PRIV (
    ID_ varchar(64) not null,
    PROC_INST_ID_ varchar(64),
    EXECUTION_ID_ varchar(64),
    START_TIME_ timestamp not null,
    CREATE_TIME_ timestamp(3),
    LOCK_EXP_TIME_ timestamp,
    TEXT_ varchar(4000),
    IS_ACTIVE_ bit,
    DEPLOYMENT_ID_ varchar(64),
    constraint PK_ACT_ID_PRIV primary key (ID_)
);

create table ACT_ID_PRIV_MAPPING (
    ID_ varchar(64) not null,
    KEY_ varchar(255),
    EXECUTION_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    LOCK_EXP_TIME_ timestamp,
    EXCLUSIVE_ boolean,
    SUSPENSION_STATE_ integer default 1,
    PRIORITY_ bigint default 0 not null,
    GROUP_ID_ varchar(255),
    RESOURCE_NAME_ varchar(4000),
    OWNER_ varchar(255),
    primary key (ID_)
);

create table ACT_ID_PROPERTY (
    ID_ varchar(64) not null,
    KEY_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    BYTES_ longvarbinary,
    TEXT_ varchar(4000),
    DOUBLE_ double,
    primary key (ID_)
);

create table ACT_ID_BYTEARRAY (
    ID_ varchar(64) not null,
    REV_ integer,
    NAME_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    PROC_INST_ID_ varchar(64),
    START_TIME_ timestamp not null,
    LOCK_EXP_TIME_ timestamp,
    RETRIES_ integer,
    BYTES_ longvarbinary,
    DESCRIPTION_ varchar(4000),
    GROUP_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    VERSION_ integer not null,
    ASSIGNEE_ varchar(255),
    OWNER_ varchar(255),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_PROCDEF_INFO (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    CREATE_TIME_ timestamp(3),
    PRIORITY_ bigint default 0 not null,
    TEXT_ varchar(4000),
    DOUBLE_ double,
    IS_ACTIVE_ bit,
    DEPLOYMENT_ID_ varchar(64),
    RESOURCE_NAME_ varchar(4000),
    VERSION_ integer not null,
    HAS_START_FORM_KEY_ boolean default false,
    constraint PK_ACT_PROCDEF_INFO primary key (ID_)
);

create table ACT_EVT_LOG (
    LOG_NR_ bigint auto_increment,
    TENANT_ID_ varchar(255) default '',
    EXECUTION_ID_ varchar(64),
    START_TIME_ timestamp not null,
    END_TIME_ timestamp,
    CREATE_TIME_ timestamp(3),
    EXCLUSIVE_ boolean,
    SUSPENSION_STATE_ integer default 1,
    TEXT_ varchar(4000),
    IS_ACTIVE_ bit,
    IS_COUNT_ENABLED_ bit default false,
    TASK_COUNT_ integer default 0,
    DEPLOYMENT_ID_ varchar(64),
    RESOURCE_NAME_ varchar(4000),
    VERSION_ integer not null,
    HAS_START_FORM_KEY_ boolean default false,
    primary key (LOG_NR_)
);

create table ACT_DMN_DEPLOYMENT (
    ID_ varchar(64) not null,
    TENANT_ID_ varchar(255) default '',
    PROC_DEF_ID_ varchar(64),
    END_TIME_ timestamp,
    LOCK_OWNER_ varchar(255),
    LOCK_EXP_TIME_ timestamp,
    RETRIES_ integer,
    DOUBLE_ double,
    LONG_ bigint,
    IS_ACTIVE_ bit,
    TASK_COUNT_ integer default 0,
    USER_ID_ varchar(255),
    RESOURCE_NAME_ varchar(4000),
    OWNER_ varchar(255),
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_DMN_DECISION (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    KEY_ varchar(255),
    EXECUTION_ID_ varchar(64),
    TASK_ID_ varchar(64),
    START_TIME_ timestamp not null,
    TEXT_ varchar(4000),
    DOUBLE_ double,
    IS_ACTIVE_ bit,
    DESCRIPTION_ varchar(4000),
    GROUP_ID_ varchar(255),
    RESOURCE_NAME_ varchar(4000),
    DURATION_ bigint,
    OWNER_ varchar(255),
    HAS_START_FORM_KEY_ boolean default false,
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_DMN_DEPLOYMENT_RESOURCE (
    ID_ varchar(64) not null,
    REV_ integer,
    KEY_ varchar(255),
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    START_TIME_ timestamp not null,
    CREATE_TIME_ timestamp(3),
    SUSPENSION_STATE_ integer default 1,
    TEXT_ varchar(4000),
    LONG_ bigint,
    IS_COUNT_ENABLED_ bit default false,
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    HAS_START_FORM_KEY_ boolean default false,
    GENERATED_ bit,
    constraint PK_ACT_DMN_DEPLOYMENT_RESOURCE primary key (ID_)
);

create table ACT_DMN_HI_DECISION_EXECUTION (
    ID_ varchar(64) not null,
    KEY_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    EXECUTION_ID_ varchar(64),
    TASK_ID_ varchar(64),
    DUEDATE_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    SUSPENSION_STATE_ integer default 1,
    USER_ID_ varchar(255),
    VERSION_ integer not null,
    primary key (ID_)
);

create table ACT_DMN_DATABASECHANGELOG (
    ID_ varchar(64) not null,
    EXECUTION_ID_ varchar(64),
    DUEDATE_ timestamp,
    LOCK_OWNER_ varchar(255),
    SUSPENSION_STATE_ integer default 1,
    OWNER_ varchar(255),
    primary key (ID_)
);

create table ACT_DMN_DATABASECHANGELOGLOCK (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    KEY_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    END_TIME_ timestamp,
    CREATE_TIME_ timestamp(3),
    PRIORITY_ bigint default 0 not null,
    BYTES_ longvarbinary,
    IS_COUNT_ENABLED_ bit default false,
    TASK_COUNT_ integer default 0,
    GROUP_ID_ varchar(255),
    VERSION_ integer not null,
    ASSIGNEE_ varchar(255),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_CMMN_DEPLOYMENT (
    ID_ varchar(64) not null,
    TENANT_ID_ varchar(255) default '',
    PROC_INST_ID_ varchar(64),
    CREATE_TIME_ timestamp(3),
    RETRIES_ integer,
    GROUP_ID_ varchar(255),
    constraint PK_ACT_CMMN_DEPLOYMENT primary key (ID_)
);

create table ACT_CMMN_CASEDEF (
    ID_ varchar(64) not null,
    PROC_INST_ID_ varchar(64),
    EXECUTION_ID_ varchar(64),
    LOCK_OWNER_ varchar(255),
    SUSPENSION_STATE_ integer default 1,
    PRIORITY_ bigint default 0 not null,
    DOUBLE_ double,
    IS_COUNT_ENABLED_ bit default false,
    TASK_COUNT_ integer default 0,
    USER_ID_ varchar(255),
    RESOURCE_NAME_ varchar(4000),
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_CMMN_DEPLOYMENT_RESOURCE (
    ID_ varchar(64) not null,
    REV_ integer,
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    EXECUTION_ID_ varchar(64),
    END_TIME_ timestamp,
    DUEDATE_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    PRIORITY_ bigint default 0 not null,
    TEXT_ varchar(4000),
    GROUP_ID_ varchar(255),
    ASSIGNEE_ varchar(255),
    primary key (ID_)
);

create table ACT_CMMN_RU_CASE_INST (
    ID_ varchar(64) not null,
    CATEGORY_ varchar(255),
    DUEDATE_ timestamp,
    LONG_ bigint,
    DESCRIPTION_ varchar(4000),
    DURATION_ bigint,
    OWNER_ varchar(255),
    primary key (ID_)
);

create table ACT_CMMN_HI_CASE_INST (
    ID_ varchar(64) not null,
    KEY_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    LOCK_EXP_TIME_ timestamp,
    RETRIES_ integer,
    TEXT_ varchar(4000),
    DOUBLE_ double,
    DESCRIPTION_ varchar(4000),
    USER_ID_ varchar(255),
    constraint PK_ACT_CMMN_HI_CASE_INST primary key (ID_)
);

create table ACT_CMMN_RU_PLAN_ITEM_INST (
    ID_ varchar(64) not null,
    START_TIME_ timestamp not null,
    CREATE_TIME_ timestamp(3),
    DUEDATE_ timestamp,
    BYTES_ longvarbinary,
    LONG_ bigint,
    TASK_COUNT_ integer default 0,
    GROUP_ID_ varchar(255),
    DELETE_REASON_ varchar(4000),
    primary key (ID_)
);

create table ACT_CMMN_HI_PLAN_ITEM_INST (
    ID_ varchar(64) not null,
    REV_ integer,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    KEY_ varchar(255),
    CATEGORY_ varchar(255),
    TASK_ID_ varchar(64),
    END_TIME_ timestamp,
    SUSPENSION_STATE_ integer default 1,
    LONG_ bigint,
    TASK_COUNT_ integer default 0,
    USER_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    HAS_START_FORM_KEY_ boolean default false,
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_FO_FORM_DEPLOYMENT (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    KEY_ varchar(255),
    END_TIME_ timestamp,
    CREATE_TIME_ timestamp(3),
    DUEDATE_ timestamp,
    LOCK_OWNER_ varchar(255),
    EXCLUSIVE_ boolean,
    LONG_ bigint,
    DEPLOYMENT_ID_ varchar(64),
    RESOURCE_NAME_ varchar(4000),
    DURATION_ bigint,
    GENERATED_ bit,
    primary key (ID_)
);

create table ACT_FO_FORM_RESOURCE (
    ID_ varchar(64) not null,
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    TASK_ID_ varchar(64),
    SUSPENSION_STATE_ integer default 1,
    PRIORITY_ bigint default 0 not null,
    TASK_COUNT_ integer default 0,
    USER_ID_ varchar(255),
    OWNER_ varchar(255),
    constraint PK_ACT_FO_FORM_RESOURCE primary key (ID_)
);

create table ACT_FO_FORM_DEFINITION (
    ID_ varchar(64) not null,
    TASK_ID_ varchar(64),
    START_TIME_ timestamp not null,
    SUSPENSION_STATE_ integer default 1,
    PRIORITY_ bigint default 0 not null,
    LONG_ bigint,
    IS_ACTIVE_ bit,
    DESCRIPTION_ varchar(4000),
    RESOURCE_NAME_ varchar(4000),
    primary key (ID_)
);

create table ACT_FO_FORM_INSTANCE (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    END_TIME_ timestamp,
    LOCK_OWNER_ varchar(255),
    SUSPENSION_STATE_ integer default 1,
    LONG_ bigint,
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    DEPLOYMENT_ID_ varchar(64),
    DURATION_ bigint,
    ASSIGNEE_ varchar(255),
    OWNER_ varchar(255),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_CO_CONTENT_ITEM (
    ID_ varchar(64) not null,
    REV_ integer,
    NAME_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    PROC_DEF_ID_ varchar(64),
    TASK_ID_ varchar(64),
    LOCK_EXP_TIME_ timestamp,
    DURATION_ bigint,
    DELETE_REASON_ varchar(4000),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table ACT_CO_DATABASECHANGELOG (
    ID_ varchar(64) not null,
    REV_ integer,
    DUEDATE_ timestamp,
    DOUBLE_ double,
    LONG_ bigint,
    GROUP_ID_ varchar(255),
    constraint PK_ACT_CO_DATABASECHANGELOG primary key (ID_)
);

create table ACT_APP_APPDEF (
    ID_ varchar(64) not null,
    REV_ integer,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    END_TIME_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    EXCLUSIVE_ boolean,
    PRIORITY_ bigint default 0 not null,
    TEXT_ varchar(4000),
    IS_COUNT_ENABLED_ bit default false,
    TASK_COUNT_ integer default 0,
    DESCRIPTION_ varchar(4000),
    RESOURCE_NAME_ varchar(4000),
    DURATION_ bigint,
    primary key (ID_)
);

create table ACT_APP_DEPLOYMENT (
    ID_ varchar(64) not null,
    LOCK_EXP_TIME_ timestamp,
    RETRIES_ integer,
    PRIORITY_ bigint default 0 not null,
    TASK_COUNT_ integer default 0,
    USER_ID_ varchar(255),
    RESOURCE_NAME_ varchar(4000),
    primary key (ID_)
);

create table ACT_APP_DEPLOYMENT_RESOURCE (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    CATEGORY_ varchar(255),
    START_TIME_ timestamp not null,
    DUEDATE_ timestamp,
    LOCK_EXP_TIME_ timestamp,
    RETRIES_ integer,
    TEXT_ varchar(4000),
    LONG_ bigint,
    IS_ACTIVE_ bit,
    IS_COUNT_ENABLED_ bit default false,
    TASK_COUNT_ integer default 0,
    DESCRIPTION_ varchar(4000),
    DEPLOYMENT_ID_ varchar(64),
    DELETE_REASON_ varchar(4000),
    GENERATED_ bit,
    primary key (ID_)
);

create table FLW_CHANNEL_DEFINITION (
    ID_ varchar(64) not null,
    NAME_ varchar(255),
    TYPE_ varchar(255),
    PROC_DEF_ID_ varchar(64),
    START_TIME_ timestamp not null,
    EXCLUSIVE_ boolean,
    BYTES_ longvarbinary,
    RESOURCE_NAME_ varchar(4000),
    VERSION_ integer not null,
    OWNER_ varchar(255),
    GENERATED_ bit,
    constraint PK_FLW_CHANNEL_DEFINITION primary key (ID_)
);

create table FLW_EVENT_DEFINITION (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    CATEGORY_ varchar(255),
    TENANT_ID_ varchar(255) default '',
    START_TIME_ timestamp not null,
    SUSPENSION_STATE_ integer default 1,
    TEXT_ varchar(4000),
    LONG_ bigint,
    TASK_COUNT_ integer default 0,
    GROUP_ID_ varchar(255),
    VERSION_ integer not null,
    DURATION_ bigint,
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

create table FLW_EVENT_DEPLOYMENT (
    ID_ varchar(64) not null,
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    TASK_ID_ varchar(64),
    START_TIME_ timestamp not null,
    RETRIES_ integer,
    EXCLUSIVE_ boolean,
    SUSPENSION_STATE_ integer default 1,
    DOUBLE_ double,
    TASK_COUNT_ integer default 0,
    USER_ID_ varchar(255),
    GROUP_ID_ varchar(255),
    VERSION_ integer not null,
    OWNER_ varchar(255),
    primary key (ID_)
);

create table FLW_EVENT_RESOURCE (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    LOCK_OWNER_ varchar(255),
    EXCLUSIVE_ boolean,
    TASK_COUNT_ integer default 0,
    GROUP_ID_ varchar(255),
    RESOURCE_NAME_ varchar(4000),
    DURATION_ bigint,
    primary key (ID_)
);

create table FLW_RU_BATCH (
    ID_ varchar(64) not null,
    EXECUTION_ID_ varchar(64),
    BYTES_ longvarbinary,
    OWNER_ varchar(255),
    DELETE_REASON_ varchar(4000),
    GENERATED_ bit,
    constraint PK_FLW_RU_BATCH primary key (ID_)
);

create table FLW_RU_BATCH_PART (
    ID_ varchar(64) not null,
    TYPE_ varchar(255),
    CATEGORY_ varchar(255),
    PROC_INST_ID_ varchar(64),
    PROC_DEF_ID_ varchar(64),
    LOCK_EXP_TIME_ timestamp,
    RETRIES_ integer,
    EXCLUSIVE_ boolean,
    LONG_ bigint,
    IS_ACTIVE_ bit,
    DESCRIPTION_ varchar(4000),
    USER_ID_ varchar(255),
    HAS_START_FORM_KEY_ boolean default false,
    primary key (ID_)
);

alter table ACT_RE_CASE_DEF
    add constraint ACT_FK_RE_CASE_DEF_DEPLOYMENT_ID
    foreign key (DEPLOYMENT_ID_)
    references ACT_RE_DEPLOYMENT(ID_);

create index ACT_IDX_RU_EXECUTION_PROC_DEF_ID on ACT_RU_EXECUTION(PROC_DEF_ID_);
alter table ACT_RU_EXECUTION
    add constraint ACT_FK_RU_EXECUTION_PROC_DEF_ID
    foreign key (PROC_DEF_ID_)
    references ACT_RE_PROCDEF(ID_);

create index ACT_IDX_RU_EXECUTION_TASK_ID on ACT_RU_EXECUTION(TASK_ID_);
alter table ACT_RU_EXECUTION
    add constraint ACT_FK_RU_EXECUTION_TASK_ID
    foreign key (TASK_ID_)
    references ACT_RU_TASK(ID_);

alter table ACT_RU_JOB
    add constraint ACT_FK_RU_JOB_PROC_INST_ID
    foreign key (PROC_INST_ID_)
    references ACT_RU_EXECUTION(ID_);

create index ACT_IDX_RU_JOB_PROC_DEF_ID on ACT_RU_JOB(PROC_DEF_ID_);
alter table ACT_RU_JOB
    add constraint ACT_FK_RU_JOB_PROC_DEF_ID
    foreign key (PROC_DEF_ID_)
    references ACT_RE_PROCDEF(ID_);

create index ACT_IDX_RU_JOB_TASK_ID on ACT_RU_JOB(TASK_ID_);
alter table ACT_RU_JOB
    add constraint ACT_FK_RU_JOB_TASK_ID
    foreign key (TASK_ID_)
    references ACT_RU_TASK;

alter table ACT_RU_SUSPENDED_JOB
    add constraint ACT_FK_RU_SUSPENDED_JOB_PROC_DEF_ID
    foreign key (PROC_DEF_ID_)
    references ACT_RE_PROCDEF(ID_);

create index ACT_IDX_RU_DEADLETTER_JOB_TASK_ID on ACT_RU_DEADLETTER_JOB(TASK_ID_);
alter table ACT_RU_DEADLETTER_JOB
    add constraint ACT_FK_RU_DEADLETTER_JOB_TASK_ID
    foreign key (TASK_ID_)
    references ACT_RU_TASK(ID_);

create index ACT_IDX_RU_HISTORY_JOB_PROC_INST_ID on ACT_RU_HISTORY_JOB(PROC_INST_ID_);
alter table ACT_RU_HISTORY_JOB
    add constraint ACT_FK_RU_HISTORY_JOB_PROC_INST_ID
    foreign key (PROC_INST_ID_)
    references ACT_RU_EXECUTION(ID_);

create index ACT_IDX_RU_HISTORY_JOB_EXECUTION_ID on ACT_RU_HISTORY_JOB(EXECUTION_ID_);
alter table ACT_RU_HISTORY_JOB
    add constraint ACT_FK_RU_HISTORY_JOB_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION;

create index ACT_IDX_RU_HISTORY_JOB_PROC_DEF_ID on ACT_RU_HISTORY_JOB(PROC_DEF_ID_);
alter table ACT_RU_HISTORY_JOB
    add constraint ACT_FK_RU_HISTORY_JOB_PROC_DEF_ID
    foreign key (PROC_DEF_ID_)
    references ACT_RE_PROCDEF;

alter table ACT_RU_EXTERNAL_JOB
    add constraint ACT_FK_RU_EXTERNAL_JOB_PROC_INST_ID
    foreign key (PROC_INST_ID_)
    references ACT_RU_EXECUTION;

alter table ACT_RU_TASK
    add constraint ACT_FK_RU_TASK_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION;

create index ACT_IDX_RU_IDENTITYLINK_PROC_DEF_ID on ACT_RU_IDENTITYLINK(PROC_DEF_ID_);
alter table ACT_RU_IDENTITYLINK
    add constraint ACT_FK_RU_IDENTITYLINK_PROC_DEF_ID
    foreign key (PROC_DEF_ID_)
    references ACT_RE_PROCDEF;

alter table ACT_RU_IDENTITYLINK
    add constraint ACT_FK_RU_IDENTITYLINK_TASK_ID
    foreign key (TASK_ID_)
    references ACT_RU_TASK;

create index ACT_IDX_RU_VARIABLE_TASK_ID on ACT_RU_VARIABLE(TASK_ID_);
alter table ACT_RU_VARIABLE
    add constraint ACT_FK_RU_VARIABLE_TASK_ID
    foreign key (TASK_ID_)
    references ACT_RU_TASK(ID_);

create index ACT_IDX_RU_EVENT_SUBSCR_EXECUTION_ID on ACT_RU_EVENT_SUBSCR(EXECUTION_ID_);
alter table ACT_RU_EVENT_SUBSCR
    add constraint ACT_FK_RU_EVENT_SUBSCR_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION(ID_);

create index ACT_IDX_RU_EVENT_SUBSCR_TASK_ID on ACT_RU_EVENT_SUBSCR(TASK_ID_);
alter table ACT_RU_EVENT_SUBSCR
    add constraint ACT_FK_RU_EVENT_SUBSCR_TASK_ID
    foreign key (TASK_ID_)
    references ACT_RU_TASK;

create index ACT_IDX_RU_ACTINST_EXECUTION_ID on ACT_RU_ACTINST(EXECUTION_ID_);
alter table ACT_RU_ACTINST
    add constraint ACT_FK_RU_ACTINST_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION(ID_);

alter table ACT_RU_INCIDENT
    add constraint ACT_FK_RU_INCIDENT_PROC_INST_ID
    foreign key (PROC_INST_ID_)
    references ACT_RU_EXECUTION;

create index ACT_IDX_RU_INCIDENT_EXECUTION_ID on ACT_RU_INCIDENT(EXECUTION_ID_);
alter table ACT_RU_INCIDENT
    add constraint ACT_FK_RU_INCIDENT_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION;

create index ACT_IDX_RU_INCIDENT_PROC_DEF_ID on ACT_RU_INCIDENT(PROC_DEF_ID_);
alter table ACT_RU_INCIDENT
    add constraint ACT_FK_RU_INCIDENT_PROC_DEF_ID
    foreign key (PROC_DEF_ID_)
    references ACT_RE_PROCDEF(ID_);

create index ACT_IDX_RU_JOBDEF_PROC_DEF_ID on ACT_RU_JOBDEF(PROC_DEF_ID_);
alter table ACT_RU_JOBDEF
    add constraint ACT_FK_RU_JOBDEF_PROC_DEF_ID
    foreign key (PROC_DEF_ID_)
    references ACT_RE_PROCDEF;

create index ACT_IDX_RU_BATCH_EXECUTION_ID on ACT_RU_BATCH(EXECUTION_ID_);
alter table ACT_RU_BATCH
    add constraint ACT_FK_RU_BATCH_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION;

create index ACT_IDX_RU_BATCH_PROC_DEF_ID on ACT_RU_BATCH(PROC_DEF_ID_);
alter table ACT_RU_BATCH
    add constraint ACT_FK_RU_BATCH_PROC_DEF_ID
    foreign key (PROC_DEF_ID_)
    references ACT_RE_PROCDEF;

create index ACT_IDX_RU_TASK_METER_LOG_EXECUTION_ID on ACT_RU_TASK_METER_LOG(EXECUTION_ID_);
alter table ACT_RU_TASK_METER_LOG
    add constraint ACT_FK_RU_TASK_METER_LOG_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION;

alter table ACT_RU_CASE_EXECUTION
    add constraint ACT_FK_RU_CASE_EXECUTION_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION;

create index ACT_IDX_RU_CASE_EXECUTION_PROC_DEF_ID on ACT_RU_CASE_EXECUTION(PROC_DEF_ID_);
alter table ACT_RU_CASE_EXECUTION
    add constraint ACT_FK_RU_CASE_EXECUTION_PROC_DEF_ID
    foreign key (PROC_DEF_ID_)
    references ACT_RE_PROCDEF;

create index ACT_IDX_RU_CASE_SENTRY_PART_PROC_INST_ID on ACT_RU_CASE_SENTRY_PART(PROC_INST_ID_);
alter table ACT_RU_CASE_SENTRY_PART
    add constraint ACT_FK_RU_CASE_SENTRY_PART_PROC_INST_ID
    foreign key (PROC_INST_ID_)
    references ACT_RU_EXECUTION(ID_);

alter table ACT_RU_CASE_SENTRY_PART
    add constraint ACT_FK_RU_CASE_SENTRY_PART_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION(ID_);

create index ACT_IDX_RU_MIL_INST_EXECUTION_ID on ACT_RU_MIL_INST(EXECUTION_ID_);
alter table ACT_RU_MIL_INST
    add constraint ACT_FK_RU_MIL_INST_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION;

create index ACT_IDX_RU_SENTRY_PART_INST_PROC_INST_ID on ACT_RU_SENTRY_PART_INST(PROC_INST_ID_);
alter table ACT_RU_SENTRY_PART_INST
    add constraint ACT_FK_RU_SENTRY_PART_INST_PROC_INST_ID
    foreign key (PROC_INST_ID_)
    references ACT_RU_EXECUTION;

create index ACT_IDX_RU_SENTRY_PART_INST_EXECUTION_ID on ACT_RU_SENTRY_PART_INST(EXECUTION_ID_);
alter table ACT_RU_SENTRY_PART_INST
    add constraint ACT_FK_RU_SENTRY_PART_INST_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION(ID_);

create index ACT_IDX_RU_CASE_INST_EXECUTION_ID on ACT_RU_CASE_INST(EXECUTION_ID_);
alter table ACT_RU_CASE_INST
    add constraint ACT_FK_RU_CASE_INST_EXECUTION_ID
    foreign key (EXECUTION_ID_)
    references ACT_RU_EXECUTION(ID_);

create index ACT_IDX_HI_ACTINST_END_TIME on ACT_HI_ACTINST(END_TIME_);
create index ACT_IDX_HI_TASKINST_PROC_INST_ID on ACT_HI_TASKINST(PROC_INST_ID_);
create index ACT_IDX_HI_TASKINST_TENANT_ID on ACT_HI_TASKINST(TENANT_ID_);
create index ACT_IDX_HI_COMMENT_END_TIME on ACT_HI_COMMENT(END_TIME_ desc);
create index ACT_IDX_HI_ATTACHMENT_END_TIME on ACT_HI_ATTACHMENT(END_TIME_);
create index ACT_IDX_HI_ATTACHMENT_TENANT_ID on ACT_HI_ATTACHMENT(TENANT_ID_ desc);
create index ACT_IDX_HI_EXT_TASK_LOG_PROC_INST_ID on ACT_HI_EXT_TASK_LOG(PROC_INST_ID_);
create index ACT_IDX_HI_INCIDENT_PROC_INST_ID on ACT_HI_INCIDENT(PROC_INST_ID_ desc);
create index ACT_IDX_HI_INCIDENT_END_TIME on ACT_HI_INCIDENT(END_TIME_);
create index ACT_IDX_HI_OP_LOG_END_TIME on ACT_HI_OP_LOG(END_TIME_);
create index ACT_IDX_HI_OP_LOG_TENANT_ID on ACT_HI_OP_LOG(TENANT_ID_ desc);
create index ACT_IDX_HI_DECINST_PROC_INST_ID on ACT_HI_DECINST(PROC_INST_ID_);
create index ACT_IDX_HI_DEC_IN_END_TIME on ACT_HI_DEC_IN(END_TIME_);
create index ACT_IDX_HI_DEC_OUT_PROC_INST_ID on ACT_HI_DEC_OUT(PROC_INST_ID_);
create index ACT_IDX_HI_DEC_OUT_END_TIME on ACT_HI_DEC_OUT(END_TIME_);
create index ACT_IDX_HI_CASEINST_PROC_INST_ID on ACT_HI_CASEINST(PROC_INST_ID_);
create index ACT_IDX_HI_CASEINST_END_TIME on ACT_HI_CASEINST(END_TIME_);
create index ACT_IDX_HI_CASEACTINST_PROC_INST_ID on ACT_HI_CASEACTINST(PROC_INST_ID_);
create index ACT_IDX_HI_DECISION_EXECUTION_PROC_INST_ID on ACT_HI_DECISION_EXECUTION(PROC_INST_ID_);
create index ACT_IDX_HI_DECISION_EXECUTION_END_TIME on ACT_HI_DECISION_EXECUTION(END_TIME_);
create index ACT_IDX_HI_MIL_INST_TENANT_ID on ACT_HI_MIL_INST(TENANT_ID_ desc);
create index ACT_IDX_HI_PLAN_ITEM_INST_END_TIME on ACT_HI_PLAN_ITEM_INST(END_TIME_);
create index ACT_IDX_HI_CASE_INST_TENANT_ID on ACT_HI_CASE_INST(TENANT_ID_);
alter table ACT_DMN_HI_DECISION_EXECUTION add constraint ACT_UNIQ_DMN_HI_DECISION_EXECUTION unique (KEY_,VERSION_,TENANT_ID_);
alter table ACT_DMN_DATABASECHANGELOGLOCK add constraint ACT_UNIQ_DMN_DATABASECHANGELOGLOCK unique (KEY_,VERSION_,TENANT_ID_);
alter table ACT_ID_MEMBERSHIP add constraint ACT_UNIQ_MEMB unique (ID_);
create unique index ACT_UNIQ_RU_BUS_KEY on ACT_RU_EXECUTION (ID_ asc);
create table ACT_ID_MEMBER_OF (USER_ID_ varchar(64), GROUP_ID_ varchar(64), primary key (USER_ID_, GROUP_ID_));
alter table ACT_ID_MEMBER_OF add constraint ACT_FK_MEMB_GROUP foreign key (GROUP_ID_) references ACT_ID_GROUP;
alter table ACT_ID_MEMBER_OF add constraint ACT_FK_MEMB_USER foreign key (USER_ID_) references ACT_ID_USER;
create sequence act_hi_task_evt_log_seq;
create table ACT_GE_COUNTER (ID_ bigint default next value for act_hi_task_evt_log_seq, NAME_ varchar(64) primary key, VALUE_ integer default 0, check (VALUE_ >= 0 or NAME_ = 'x'));
insert into ACT_GE_PROPERTY (ID_) select 'schema.version' where false;
