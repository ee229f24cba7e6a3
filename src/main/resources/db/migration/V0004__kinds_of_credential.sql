-- Runs on H2 and PostgreSQL alike.

-- A hint may be a service account's address; what is no secret stands beside the seals.
alter table credential alter column hint set data type varchar(255);
alter table credential add column plain text default '{}' not null;
alter table credential add column expires_at timestamp with time zone;
alter table credential_part add column facts text;

-- "What ends soon" is a query.
create index credential_by_end on credential (expires_at);
