-- Runs on H2 and PostgreSQL alike.

create table bucket (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    environment_id uuid not null references environment (id),
    number int not null,
    slug varchar(20) not null,
    built_in boolean not null,
    provider varchar(20) not null,
    name varchar(255) not null,
    region varchar(64) not null,
    note varchar(255) not null,
    search_text varchar(700) not null,
    profile text not null,
    status varchar(20) not null,
    status_label varchar(60) not null,
    last_checked_at timestamp with time zone,
    created_at timestamp with time zone not null,
    created_by varchar(255) not null,
    updated_at timestamp with time zone not null,
    updated_by varchar(255) not null,
    version int not null,
    constraint bucket_number_once unique (organization_id, number)
);

create index bucket_by_name on bucket (organization_id, name, number);
create index bucket_by_status on bucket (organization_id, status, number);
create index bucket_by_check on bucket (organization_id, last_checked_at, number);
create index bucket_by_environment on bucket (environment_id);

-- At most one current and one previous credential a bucket; a built-in bucket has none: the runtime has its key.
create table credential (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    bucket_id uuid not null references bucket (id) on delete cascade,
    state varchar(10) not null,
    kind varchar(20) not null,
    hint varchar(20) not null,
    stored_at timestamp with time zone not null,
    restorable_until timestamp with time zone,
    constraint credential_state_once unique (bucket_id, state)
);

create table credential_part (
    credential uuid not null references credential (id) on delete cascade,
    credential_key varchar(30) not null, -- the part
    ciphertext bytea not null,
    key_id bigint not null,
    shape varchar(30) not null,
    primary key (credential, credential_key)
);

-- "What is still under the old key" is a query.
create index credential_part_by_key on credential_part (key_id);

create table connection_report (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    bucket_id uuid not null references bucket (id) on delete cascade,
    started_at timestamp with time zone not null,
    duration_ms bigint not null,
    outcome varchar(20) not null,
    body text not null
);

create index connection_report_by_bucket on connection_report (bucket_id, started_at);

create table bucket_draft (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    user_id uuid not null references app_user (id) on delete cascade,
    bucket_id uuid not null,
    body text not null,
    revision int not null,
    updated_at timestamp with time zone not null
);

create index bucket_draft_by_age on bucket_draft (updated_at);

create table catalog (
    id uuid primary key,
    organization_id uuid not null references organization (id),
    environment_id uuid not null references environment (id),
    bucket_id uuid not null references bucket (id),
    kind varchar(30) not null,
    name varchar(128) not null,
    created_at timestamp with time zone not null,
    constraint catalog_name_once unique (environment_id, name)
);

create index catalog_by_bucket on catalog (bucket_id);
