-- Tenants, their people and their environments. Everything else hangs on an organization's id.

create table organization (
    id                 uuid         not null primary key,
    slug               varchar(40)  not null,
    name               varchar(100) not null,
    -- Bucket numbers are handed out from here, so that a deleted bucket's number never comes back.
    next_bucket_number int          not null default 1,
    constraint organization_slug_unique unique (slug)
);

create table app_user (
    id              uuid         not null primary key,
    organization_id uuid         not null,
    email           varchar(254) not null,
    display_name    varchar(100) not null,
    role            varchar(20)  not null,
    password_hash   varchar(200) not null,
    constraint app_user_organization_fk foreign key (organization_id) references organization (id),
    -- The address is stored in lower case.
    constraint app_user_email_unique unique (email)
);

create index app_user_organization_index on app_user (organization_id);

create table environment (
    id              uuid                     not null primary key,
    organization_id uuid                     not null,
    slug            varchar(40)              not null,
    managed_region  varchar(40)              not null,
    created_at      timestamp with time zone not null,
    constraint environment_organization_fk foreign key (organization_id) references organization (id),
    constraint environment_slug_unique unique (organization_id, slug)
);
