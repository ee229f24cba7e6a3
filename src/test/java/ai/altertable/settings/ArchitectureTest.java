package ai.altertable.settings;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import ai.altertable.settings.base.ui.AddressBar;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.organization.OrganizationSeeding;
import ai.altertable.settings.runtime.RuntimeMain;
import ai.altertable.settings.security.Accounts;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.page.History;

/** The walls of the house. */
@AnalyzeClasses(packages = "ai.altertable.settings", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "ai.altertable.settings";
    private static final String RUNTIME = ROOT + ".runtime..";
    private static final String BUCKET = ROOT + ".bucket";
    private static final String DEMO_STORAGE = ROOT + ".demo.storage";

    private static final DescribedPredicate<JavaClass> KNOWS_SPRING = describe(
            "know Spring, Vaadin or a database",
            candidate -> candidate.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> resideInAnyPackage(
                                    "org.springframework..", "com.vaadin..", "java.sql..", "javax.sql..")
                            .test(dependency.getTargetClass())));

    @ArchTest
    static final ArchRule vaadinStaysInTheScreens = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", ROOT + ".security")
            .and()
            .doNotHaveFullyQualifiedName(Application.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule screensStayBehindTheirFeature = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .should()
            .dependOnClassesThat(resideInAPackage("..ui..").and(resideInAPackage(ROOT + "..")));

    /**
     * A screen shows its state with {@link AddressBar}. The history asks the browser's router to navigate, and a
     * navigation right behind that one fails in the browser, or is lost.
     */
    @ArchTest
    static final ArchRule addressesChangeWithoutNavigating =
            noClasses().should().dependOnClassesThat().areAssignableTo(History.class);

    @ArchTest
    static final ArchRule awsStaysInTheS3Runtime =
            onlyIn(new String[] {ROOT + ".runtime.s3..", DEMO_STORAGE}, "software.amazon.awssdk..");

    @ArchTest
    static final ArchRule googleStaysInTheGcsRuntime =
            onlyIn(new String[] {ROOT + ".runtime.gcs.."}, "com.google.cloud..", "com.google.auth..");

    @ArchTest
    static final ArchRule azureStaysInTheAzureRuntime = onlyIn(new String[] {ROOT + ".runtime.azure.."}, "com.azure..");

    @ArchTest
    static final ArchRule fileFormatsAreReadInTheRuntime = onlyIn(
            new String[] {ROOT + ".runtime.files"},
            "org.apache.iceberg..",
            "org.apache.parquet..",
            "org.apache.avro..");

    @ArchTest
    static final ArchRule tinkStaysWhereItSealsAndOpens =
            onlyIn(new String[] {BUCKET + ".persistence", RUNTIME}, "com.google.crypto.tink..");

    @ArchTest
    static final ArchRule onlyTheRuntimeUnseals = noClasses()
            .that()
            .resideOutsideOfPackage(RUNTIME)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.google.crypto.tink.HybridDecrypt");

    /** The web process's side of the runtime says where the private keyset is, and has no way to open it. */
    @ArchTest
    static final ArchRule onlyTheIsolatedSideOpensTheKeyset = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".runtime", ROOT + ".runtime.keyset")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".runtime.keyset");

    /** What asks for no viewer serves no screen. */
    @ArchTest
    static final ArchRule screensSetUpNoTenants = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(OrganizationSeeding.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Accounts.class);

    @ArchTest
    static final ArchRule theRuntimeKnowsTheBucketsWordsOnly = noClasses()
            .that()
            .resideInAPackage(RUNTIME)
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "..")
                    .and(not(resideInAnyPackage(RUNTIME, BUCKET, BUCKET + ".connection", BUCKET + ".contents"))));

    @ArchTest
    static final ArchRule theRuntimeRunsWithoutFrameworks = noClasses()
            .that()
            .resideInAPackage(RUNTIME)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework..", "com.vaadin..", "jakarta..", "java.sql..", "javax.sql..")
                    .or(resideInAPackage(ROOT + "..").and(KNOWS_SPRING)));

    /** Everybody else talks to {@link IsolatedRuntime}. */
    @ArchTest
    static final ArchRule oneClassWiresTheRuntime = noClasses()
            .that()
            .resideOutsideOfPackage(RUNTIME)
            .and()
            .doNotHaveFullyQualifiedName(RuntimeConfiguration.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RUNTIME);

    /** Nothing in the web process may pass itself off as isolated. */
    @ArchTest
    static final ArchRule onlyTheRuntimeIsIsolated =
            noClasses().that().resideOutsideOfPackage(RUNTIME).should().beAssignableTo(isolated());

    @ArchTest
    static final ArchRule catalogsKnowBucketsByTheirDoor = noClasses()
            .that()
            .resideInAPackage(ROOT + ".catalog..")
            .should()
            .dependOnClassesThat(resideInAPackage(BUCKET + "..")
                    .and(not(resideInAnyPackage(BUCKET, BUCKET + ".connection", BUCKET + ".contents"))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule bucketsKnowNoCatalogs = noClasses()
            .that()
            .resideInAPackage(BUCKET + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".catalog..");

    @ArchTest
    static final ArchRule nothingKnowsTheDemo = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".demo..");

    @ArchTest
    static final ArchRule theBaseKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage(ROOT + ".base..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".base.."))));

    @ArchTest
    static final ArchRule featuresFormNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .andShould()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule jsonIsJackson3 = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule onlyProcessesOfTheirOwnSpeakOnStandardStreams = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(RuntimeMain.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(DEMO_STORAGE + ".DemoStorageMain")
            .should(ACCESS_STANDARD_STREAMS);

    /** The gate decides for sockets; channels know no factory it could put itself into. */
    @ArchTest
    static final ArchRule theRuntimeConnectsWithSockets = noClasses()
            .that()
            .resideInAPackage(RUNTIME)
            .and()
            .resideOutsideOfPackage(ROOT + ".runtime.egress")
            .should()
            .dependOnClassesThat(resideInAPackage("java.net.http..")
                    .or(resideInAPackage("java.nio.channels..")
                            .and(describe(
                                    "connect",
                                    channel -> channel.getSimpleName().endsWith("Channel")))));

    @ArchTest
    static final ArchRule storesAreAskedForOneOrganization = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage(BUCKET + ".persistence")
                    .and(describe("are stores", store -> store.getSimpleName().endsWith("Store"))))
            .and()
            .arePublic()
            .should(Tenancy.nameTheOrganization());

    /** The tables of the organizations themselves are the only ones that belong to none. */
    @ArchTest
    static final ArchRule rowsAreAskedForOneOrganization = methods()
            .that()
            .areDeclaredInClassesThat(describe(
                    "are repositories of an organization's rows",
                    rows -> rows.isAssignableTo("org.springframework.data.repository.Repository")
                            && !rows.getSimpleName().equals("OrganizationRows")))
            .should(Tenancy.nameTheOrganization());

    private static DescribedPredicate<JavaClass> isolated() {
        return describe(
                "an isolated runtime",
                candidate -> !candidate.isInterface() && candidate.isAssignableTo(IsolatedRuntime.class));
    }

    private static ArchRule onlyIn(String[] home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
