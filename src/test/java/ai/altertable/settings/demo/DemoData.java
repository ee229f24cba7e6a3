package ai.altertable.settings.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Acme's business, made up: a shop for coffee equipment. The same at every run. */
final class DemoData {

    record Customer(int id, String name, String email, String country, Instant since) {}

    record Order(int id, int customer, String product, int quantity, BigDecimal amount, String status, Instant at) {}

    record Event(int id, Instant at, int customer, String kind, String page, int durationMillis) {}

    private record Product(String name, String price) {}

    private static final List<String> FIRST = List.of(
            "Amara", "Bjorn", "Chiara", "Daniel", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Luca");
    private static final List<String> LAST = List.of(
            "Almeida", "Bauer", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Hofmann", "Ivanova", "Jensen",
            "Kaya");
    private static final List<String> COUNTRIES = List.of("DE", "DE", "DE", "FR", "FR", "IT", "ES", "NL", "SE", "AT");
    private static final List<String> STATUSES =
            List.of("delivered", "delivered", "delivered", "shipped", "paid", "returned", "cancelled");
    private static final List<String> KINDS =
            List.of("page_view", "page_view", "page_view", "search", "add_to_cart", "checkout");
    private static final List<String> PAGES =
            List.of("/", "/grinders", "/kettles", "/beans/ethiopia", "/beans/colombia", "/account", "/cart");
    private static final List<Product> PRODUCTS = List.of(
            new Product("Hand grinder", "89.00"),
            new Product("Gooseneck kettle", "64.50"),
            new Product("Paper filters, 100", "6.90"),
            new Product("Ethiopia Guji, 250 g", "13.50"),
            new Product("Colombia Huila, 1 kg", "39.00"),
            new Product("Scale with timer", "49.90"));

    private DemoData() {}

    static List<Customer> customers() {
        Random random = new Random(1);
        Instant first = Instant.parse("2024-02-05T08:00:00Z");
        return IntStream.rangeClosed(1, 80)
                .mapToObj(id -> {
                    String given = pick(FIRST, random);
                    String family = pick(LAST, random);
                    String email = (given + "." + family + id + "@example.com").toLowerCase(Locale.ROOT);
                    Instant since = first.plusSeconds(id * 1_000_000L + random.nextInt(900_000));
                    return new Customer(id, given + " " + family, email, pick(COUNTRIES, random), since);
                })
                .toList();
    }

    /** Orders numbered from {@code first}, a few minutes to hours apart. */
    static List<Order> orders(int first, int count, Instant start) {
        Random random = new Random(first);
        Instant[] at = {start};
        return IntStream.range(first, first + count)
                .mapToObj(id -> {
                    Product product = pick(PRODUCTS, random);
                    int quantity = 1 + random.nextInt(3);
                    BigDecimal amount = new BigDecimal(product.price()).multiply(BigDecimal.valueOf(quantity));
                    at[0] = at[0].plusSeconds(240 + random.nextInt(6000));
                    String status = pick(STATUSES, random);
                    return new Order(id, 1 + random.nextInt(80), product.name(), quantity, amount, status, at[0]);
                })
                .toList();
    }

    /** A day's events. */
    static List<Event> events(int first, Instant day) {
        Random random = new Random(day.getEpochSecond());
        int count = 480 + random.nextInt(80);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Instant at = day.plusMillis(86_400_000L * i / count + random.nextInt(90_000));
                    int duration = 12 + (int) Math.abs(random.nextGaussian() * 180);
                    String kind = pick(KINDS, random);
                    return new Event(first + i, at, 1 + random.nextInt(80), kind, pick(PAGES, random), duration);
                })
                .toList();
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
