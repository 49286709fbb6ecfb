package si.plenum.document.text;

import si.plenum.platform.WireName;

/** Which letters follow each other in labels. */
public enum Numbering implements WireName {
    SLOVENE("a b c č d e f g h i j k l m n o p r s š t u v z ž"),
    LATIN("a b c d e f g h i j k l m n o p q r s t u v w x y z");

    private final String letters;

    Numbering(String letters) {
        this.letters = letters.replace(" ", "");
    }

    /** The letter at a place, from 0; after the last one they double: ž, aa, ab. */
    public String letter(int place) {
        if (place < letters.length()) return letters.substring(place, place + 1);
        return letter(place / letters.length() - 1) + letter(place % letters.length());
    }

    /** The place of a letter, from 0, or -1 where it is none. */
    public int place(String letter) {
        if (letter.isEmpty()) return -1;
        if (letter.length() == 1) return letters.indexOf(letter);
        int head = place(letter.substring(0, letter.length() - 1));
        int last = letters.indexOf(letter.substring(letter.length() - 1));
        return head < 0 || last < 0 ? -1 : (head + 1) * letters.length() + last;
    }
}
