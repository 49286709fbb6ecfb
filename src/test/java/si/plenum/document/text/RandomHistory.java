package si.plenum.document.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes histories by chance: a founding text and acts, each standing on the text of its day and on what is to come. */
public final class RandomHistory {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final String[] WORDS = {
        "plenum",
        "odloča",
        "o prostoru",
        "(1) kot prej",
        "1. točka",
        "a) člen",
        "– dvorana",
        "č š ž",
        "»navedek«",
        "\\",
        "članica_an",
        "\n2. vrstica",
        "(črtan)",
        "# hiša"
    };

    final Random random;
    final DocumentText start = DocumentText.empty("Akt", Numbering.SLOVENE);
    final List<TimedAct> acts = new ArrayList<>();
    private long minted;

    public RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    static RandomHistory of(long seed, int articles, int amendments) {
        var history = new RandomHistory(seed);
        history.found(articles);
        for (int i = 0; i < amendments; i++) {
            var day = FIRST.plusDays(10L + 10L * i);
            history.amend(day);
            history.turn(day.plusDays(5));
        }
        return history;
    }

    void found(int articles) {
        acts.add(new TimedAct(1, 0, FIRST, null, timed(founding(articles).asInserts())));
    }

    /** A text to begin with. */
    public DocumentText founding(int articles) {
        var chapters = new ArrayList<Provision>();
        int label = 1;
        for (int chapter = 1; label <= articles; chapter++) {
            var inside = new ArrayList<Provision>();
            for (int i = 0; i < 4 && label <= articles; i++) inside.add(article(String.valueOf(label++)));
            chapters.add(
                    new Provision(newId(), ProvisionKind.CHAPTER, Labels.roman(chapter), heading(), "", false, inside));
        }
        return new DocumentText("Akt", Numbering.SLOVENE, chapters);
    }

    private Provision article(String label) {
        var paragraphs = new ArrayList<Provision>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            var points = new ArrayList<Provision>();
            if (random.nextInt(4) == 0) for (int p = 1; p <= 3; p++) points.add(point(String.valueOf(p)));
            paragraphs.add(new Provision(newId(), ProvisionKind.PARAGRAPH, null, "", words(), false, points));
        }
        return new Provision(newId(), ProvisionKind.ARTICLE, label, heading(), "", false, paragraphs);
    }

    private Provision point(String label) {
        return new Provision(newId(), ProvisionKind.POINT, label, "", words(), false, List.of());
    }

    /** An act that stands: what would lose its footing, then or later, is not adopted. */
    void amend(LocalDate adopted) {
        var base = textOn(adopted);
        var operations = operations(base, 1 + random.nextInt(4));
        var inForce = random.nextInt(8) == 0 ? null : adopted.plusDays(random.nextInt(40));
        var ends = inForce != null && random.nextInt(12) == 0 ? inForce.plusDays(random.nextInt(60)) : null;
        int seen = acts.stream()
                .filter(act -> act.inForce() != null && !act.inForce().isAfter(adopted))
                .mapToInt(TimedAct::seq)
                .max()
                .orElse(0);
        var act = new TimedAct(acts.size() + 1, seen, inForce, ends, timed(operations));
        acts.add(act);
        try {
            stand();
        } catch (LostFooting lost) {
            acts.removeLast();
        }
    }

    /** Annuls an act, or lets one begin that waited; what would take the footing of others is not done. */
    private void turn(LocalDate day) {
        int at = random.nextInt(acts.size());
        var act = acts.get(at);
        if (act.seq() == 1) return;
        if (act.inForce() == null && random.nextBoolean()) {
            attempt(at, new TimedAct(act.seq(), act.baseSeq(), day, act.ends(), act.operations()));
        } else if (random.nextInt(3) == 0) {
            attempt(at, act.endingOn(day));
        }
    }

    private void attempt(int at, TimedAct changed) {
        var before = acts.set(at, changed);
        try {
            stand();
        } catch (LostFooting lost) {
            acts.set(at, before);
        }
    }

    /** Replays the acts without keeping the texts. */
    private void stand() {
        Timeline.replay(start, acts, LocalDate.MAX);
    }

    DocumentText textOn(LocalDate day) {
        return Timeline.textOn(start, acts, day);
    }

    public List<Operation> operations(DocumentText base, int count) {
        var operations = new ArrayList<Operation>();
        var text = base;
        for (int i = 0; i < count; i++) {
            var operation = operation(text);
            try {
                text = text.with(List.of(operation));
                operations.add(operation);
            } catch (LostFooting | MalformedText cannotStand) {
                // another one is tried
            }
        }
        return operations;
    }

    Operation operation(DocumentText text) {
        var all = text.walk().toList();
        var target = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> Sample.replace(target, target.kind().hasText() ? words() : heading());
            case 8, 9, 10, 11, 12, 13 -> insert(target, text.parents().get(target.id()));
            case 14, 15, 16 -> Sample.repeal(target);
            case 17 -> new Operation.Renumber(target.id(), (100 + random.nextInt(900)) + "", target.ownHash());
            default -> {
                var other = all.get(random.nextInt(all.size()));
                yield new Operation.Move(
                        target.id(), text.parents().get(other.id()), other.id(), null, target.treeHash());
            }
        };
    }

    private Operation insert(Provision near, @Nullable ProvisionId parent) {
        boolean first = random.nextInt(4) == 0;
        boolean inside = random.nextInt(4) == 0;
        var kind = inside ? inner(near.kind()) : near.kind();
        return new Operation.Insert(
                newId(),
                kind,
                inside ? near.id() : parent,
                inside || first ? null : near.id(),
                kind == ProvisionKind.POINT && inside ? "1" : null,
                kind.hasText() ? "" : heading(),
                kind.hasText() ? words() : "");
    }

    private static ProvisionKind inner(ProvisionKind kind) {
        return switch (kind) {
            case CHAPTER, PART -> ProvisionKind.ARTICLE;
            case ARTICLE, ANNEX -> ProvisionKind.PARAGRAPH;
            default -> ProvisionKind.POINT;
        };
    }

    private String heading() {
        return words().replace('\n', ' ');
    }

    private String words() {
        var words = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++)
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        return Wording.clean(words.toString());
    }

    List<TimedOperation> timed(List<Operation> operations) {
        return operations.stream()
                .map(operation -> new TimedOperation(new UUID(7, minted++), operation, null))
                .toList();
    }

    private ProvisionId newId() {
        return new ProvisionId(new UUID(random.nextLong(), minted++));
    }
}
