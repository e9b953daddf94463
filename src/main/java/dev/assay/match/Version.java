package dev.assay.match;

/** Version numbers, compared part by part as numbers: 9.6 comes before 11, and 11.2 is no earlier than 11. */
final class Version {

    private static final int MOST_DIGITS = 6;

    private Version() {}

    /** Whether a text is digits with single dots between them, perhaps after a "v" or a product's name. */
    static boolean isVersion(String text) {
        String plain = plain(text);
        boolean digit = false;
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (sign == '.' && digit) {
                digit = false;
            } else if (sign >= '0' && sign <= '9') {
                digit = true;
            } else {
                return false;
            }
        }
        return digit && plain.length() <= 3 * MOST_DIGITS;
    }

    /** Less than, equal to or greater than 0, as {@code one} comes before, with or after the other. */
    static int compare(String one, String other) {
        String[] left = plain(one).split("\\.");
        String[] right = plain(other).split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Long.compare(part(left, i), part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static long part(String[] parts, int i) {
        return i < parts.length ? Long.parseLong(parts[i]) : 0;
    }

    /** The number without a "v" or a product's name before it: v12, pg11. */
    private static String plain(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isLetter(text.charAt(digits))) {
            digits++;
        }
        String name = text.substring(0, digits);
        return name.equals("v") || WordLists.holds("product", name) ? text.substring(digits) : text;
    }
}
