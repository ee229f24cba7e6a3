package ai.altertable.settings.demo.storage;

/**
 * A key to try in the wizard. Unlike any other key it is shown on screen: it opens nothing but the demo's own files.
 *
 * @param label what to call it
 * @param accessKeyId 16 upper-case letters and digits
 * @param secretAccessKey 40 characters of base64
 * @param rights what it can do, in a sentence
 */
public record DemoKey(String label, String accessKeyId, String secretAccessKey, String rights) {

    @Override
    public String toString() {
        return "DemoKey[" + label + ", " + accessKeyId + "]";
    }
}
