-- Whatever points at a row points at one of its own organization: the database refuses the rest, whoever asks for it.

alter table app_user add constraint app_user_of_organization unique (organization_id, id);
alter table environment add constraint environment_of_organization unique (organization_id, id);
alter table bucket add constraint bucket_of_organization unique (organization_id, id);

alter table bucket add constraint bucket_environment_own
    foreign key (organization_id, environment_id) references environment (organization_id, id);
alter table credential add constraint credential_bucket_own
    foreign key (organization_id, bucket_id) references bucket (organization_id, id) on delete cascade;
alter table connection_report add constraint connection_report_bucket_own
    foreign key (organization_id, bucket_id) references bucket (organization_id, id) on delete cascade;
alter table bucket_draft add constraint bucket_draft_user_own
    foreign key (organization_id, user_id) references app_user (organization_id, id) on delete cascade;
alter table catalog add constraint catalog_environment_own
    foreign key (organization_id, environment_id) references environment (organization_id, id);
alter table catalog add constraint catalog_bucket_own
    foreign key (organization_id, bucket_id) references bucket (organization_id, id);
