package si.plenum.document.reading;

/** The signs of Markdown that stand within words. */
final class Breaks {

    private Breaks() {}

    /** Whether a line ends in a backslash that is no escaped one: what follows is a new line of the same provision. */
    static boolean endsInBreak(String line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') slashes++;
        return slashes % 2 == 1;
    }

    /** The words without the backslash of a break and those before signs. */
    static String plain(String line) {
        var words = endsInBreak(line) ? line.substring(0, line.length() - 1) : line;
        return words.replaceAll("\\\\(.)", "$1");
    }
}
