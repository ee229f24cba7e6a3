package ai.altertable.settings.durability;

import java.nio.file.Path;

/** The process that is killed. Arguments: the data folder, the storage's endpoint and the operation's name. */
final class Victim {

    static final String DONE = "done ";

    private Victim() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Steps[] steps = new Steps[1];
        try (Services services = new Services(home, args[1], database -> steps[0] = new Steps(database))) {
            services.signIn();
            steps[0].begin();
            steps[0].at("the beginning");
            Object outcome = Operation.valueOf(args[2]).perform(services, Prepared.read(home));
            System.out.println(DONE + outcome.getClass().getSimpleName());
            steps[0].at("the end");
        }
        Runtime.getRuntime().halt(0);
    }
}
