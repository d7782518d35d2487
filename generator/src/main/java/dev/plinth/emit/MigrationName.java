package dev.plinth.emit;

import dev.plinth.change.Migration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What layouts call a migration by. Its id is the author's, and means the same in every layout; a layout that has names of
 * its own takes a number from the order and a date from the migration.
 *
 * @param number digits, rising with the order of the migrations
 * @param date {@code YYYY-MM-DD}, from the id or from the migration
 * @param words the id without its number or date
 */
record MigrationName(String id, String number, Optional<String> date, String words) {
    /** As the history of a database parts an id into version and name. */
    private static final List<Pattern> IDS =
            List.of(Pattern.compile("(\\d[\\d.-]*)_(.+)"), Pattern.compile("[A-Za-z]+-(\\d+)-(.+)"));

    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(\\D.*)?");

    /** @param version what stands before the words; empty where the id is all words */
    private record Parts(String version, String words) {
        static Parts of(String id) {
            return IDS.stream()
                    .map(pattern -> pattern.matcher(id))
                    .filter(Matcher::matches)
                    .findFirst()
                    .map(found -> new Parts(found.group(1), found.group(2)))
                    .orElse(new Parts("", id));
        }

        boolean isNumbered() {
            return version.matches("\\d{1,18}");
        }

        Optional<String> date(Migration migration) {
            return day(version).or(() -> migration.date().flatMap(Parts::day));
        }

        private static Optional<String> day(String text) {
            Matcher date = DATE.matcher(text);
            return date.matches() ? Optional.of(date.group(1)) : Optional.empty();
        }
    }

    /** @param migrations in order */
    static List<MigrationName> of(List<Migration> migrations) {
        List<Parts> parts =
                migrations.stream().map(migration -> Parts.of(migration.id())).toList();
        List<Optional<String>> dates = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            dates.add(parts.get(i).date(migrations.get(i)));
        }
        List<String> numbers = numbers(parts, dates);
        List<MigrationName> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            names.add(new MigrationName(
                    migrations.get(i).id(),
                    numbers.get(i),
                    dates.get(i),
                    parts.get(i).words()));
        }
        return names;
    }

    /** The ids' own where these rise, else a count within each date where those do, else the places. */
    private static List<String> numbers(List<Parts> parts, List<Optional<String>> dates) {
        List<String> own = parts.stream().map(Parts::version).toList();
        if (parts.stream().allMatch(Parts::isNumbered) && rise(own)) {
            return own;
        }
        List<String> counted = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            Optional<String> date = dates.get(i);
            long before = dates.subList(0, i).stream().filter(date::equals).count();
            counted.add(
                    date.map(day -> day.replace("-", "")).orElse("") + String.format(Locale.ROOT, "%02d", before + 1));
        }
        if (dates.stream().allMatch(Optional::isPresent) && rise(counted)) {
            return counted;
        }
        List<String> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            places.add(String.format(Locale.ROOT, "%03d", i + 1));
        }
        return places;
    }

    private static boolean rise(List<String> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (Long.parseLong(numbers.get(i - 1)) >= Long.parseLong(numbers.get(i))) {
                return false;
            }
        }
        return true;
    }
}
