package ai.altertable.settings.durability;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.BucketTesting;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.organization.EnvironmentService;
import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.organization.Slug;

/** What a person does, and the service that does it for them. Each is announced only when its service has returned. */
enum Operation {
    /** A connection test of the connected bucket. */
    TEST {
        @Override
        Object perform(Services services, Prepared prepared) {
            return services.bean(BucketTesting.class)
                    .test(prepared.slug(), new Prepared.Nobody())
                    .report()
                    .join();
        }
    },
    /** One field of the wizard. */
    FILL_IN {
        @Override
        Object perform(Services services, Prepared prepared) {
            return services.bean(DraftService.class).setField(prepared.connect(), BucketField.PREFIX, Prepared.PREFIX);
        }
    },
    CONNECT {
        @Override
        Object perform(Services services, Prepared prepared) {
            return services.bean(BucketSaving.class).save(prepared.connect(), false);
        }
    },
    EDIT {
        @Override
        Object perform(Services services, Prepared prepared) {
            return services.bean(BucketSaving.class).save(prepared.edit(), false);
        }
    },
    ROTATE {
        @Override
        Object perform(Services services, Prepared prepared) {
            return services.bean(BucketSaving.class).save(prepared.rotate(), false);
        }
    },
    DELETE {
        @Override
        Object perform(Services services, Prepared prepared) {
            return services.bean(BucketService.class).delete(prepared.slug());
        }
    },
    NEW_ENVIRONMENT {
        @Override
        Object perform(Services services, Prepared prepared) {
            return services.bean(EnvironmentService.class)
                    .create(new Slug(Prepared.ENVIRONMENT), ManagedRegion.EUROPE_GERMANY);
        }
    };

    abstract Object perform(Services services, Prepared prepared);
}
