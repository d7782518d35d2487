package dev.plinth.dialect.support;

/** Object paths, as origins and refusals name them. */
public final class Paths {
    private Paths() {}

    public static String table(String table) {
        return "tables/" + table;
    }

    public static String column(String table, String column) {
        return table(table) + "/columns/" + column;
    }

    public static String constraint(String table, String constraint) {
        return table(table) + "/constraints/" + constraint;
    }

    public static String index(String table, String index) {
        return table(table) + "/indexes/" + index;
    }

    public static String partitions(String table) {
        return table(table) + "/partitions";
    }

    public static String audit(String table) {
        return table(table) + "/audit";
    }

    public static String partition(String table, String partition) {
        return partitions(table) + "/" + partition;
    }

    public static String trigger(String table, String trigger) {
        return table(table) + "/triggers/" + trigger;
    }

    public static String view(String view) {
        return "views/" + view;
    }
}
