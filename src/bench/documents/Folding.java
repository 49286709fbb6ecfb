package bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Numbering;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Redline;
import si.plenum.document.text.TimedAct;
import si.plenum.document.text.TimedOperation;
import si.plenum.document.text.Timeline;

/** What needs no database: the whole fold, and the redline of two whole texts. */
final class Folding {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int WARM = 4;
    private static final int TIMES = 5;

    private final DocumentText start = DocumentText.empty("Akt", Numbering.SLOVENE);
    private final List<TimedAct> acts = new ArrayList<>();
    private final DocumentText founding;
    private final DocumentText last;
    private long minted;

    Folding(int provisions, int amendments) {
        var history = History.of(provisions);
        founding = history.text();
        add(founding.asInserts());
        for (int i = 0; i < amendments; i++) add(history.next());
        last = history.text();
    }

    private void add(List<Operation> operations) {
        int seq = acts.size() + 1;
        var timed = operations.stream()
                .map(operation -> new TimedOperation(new UUID(1, ++minted), operation, null))
                .toList();
        acts.add(new TimedAct(seq, seq - 1, FIRST.plusDays(seq - 1), null, timed));
    }

    /** Milliseconds to fold the first so many acts into states and the text of the last day. */
    List<Double> replay(int count) {
        var some = acts.subList(0, count + 1);
        var day = FIRST.plusDays(count);
        return runs(() -> Timeline.replay(start, some, day).versions().getLast().text());
    }

    /** Milliseconds to lay the founding text over the last one. */
    List<Double> redline() {
        return runs(() -> Redline.between(founding, last));
    }

    void check() {
        var folded = Timeline.replay(start, acts, FIRST.plusDays(acts.size() - 1)).versions().getLast().text();
        if (!folded.equals(last)) throw new IllegalStateException("the fold gives another text");
    }

    static List<Double> runs(Runnable work) {
        var runs = new ArrayList<Double>();
        for (int i = -WARM; i < TIMES; i++) {
            long began = System.nanoTime();
            work.run();
            if (i >= 0) runs.add((System.nanoTime() - began) / 1e6);
        }
        return runs;
    }
}
