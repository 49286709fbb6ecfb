package si.plenum.document.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Places in an order that leave room: what comes between two never moves either of them. */
final class Positions {

    private Positions() {}

    /** The shortest decimal strictly between the two; null is the open end. */
    static BigDecimal between(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null && right == null) return BigDecimal.ONE;
        if (left == null)
            return require(right).setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        if (right == null) return left.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        var middle = left.add(right).divide(BigDecimal.TWO);
        for (int scale = 0; scale < middle.scale(); scale++) {
            var shorter = middle.setScale(scale, RoundingMode.HALF_EVEN);
            if (left.compareTo(shorter) < 0 && shorter.compareTo(right) < 0) return shorter;
        }
        return middle;
    }

    private static BigDecimal require(@Nullable BigDecimal value) {
        if (value == null) throw new IllegalArgumentException("no position");
        return value;
    }
}
