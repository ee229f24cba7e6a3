package ai.altertable.settings.demo.storage;

/** The two keys to try: one that can write, one that can only read. */
record DemoKeys(KeyPair writer, KeyPair reader) {

    static DemoKeys generate() {
        return new DemoKeys(KeyPair.generate("ACMEWRITER"), KeyPair.generate("ACMEREADER"));
    }
}
