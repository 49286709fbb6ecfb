package si.plenum.document.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;

/** What comes to a place in an edited text: new provisions, and those that are moved there. */
final class Arrivals {

    /**
     * One of them.
     *
     * @param parent null: directly in the document
     * @param after  its elder sibling, null: in the first place
     * @param fresh  whether it is new; else it is moved
     */
    record Arrival(
            ProvisionId id,
            ProvisionKind kind,
            @Nullable ProvisionId parent,
            @Nullable ProvisionId after,
            boolean fresh) {

        private Arrival after(@Nullable ProvisionId elder) {
            return new Arrival(id, kind, parent, elder, fresh);
        }

        boolean isIn(@Nullable ProvisionId place) {
            return Objects.equals(parent, place);
        }
    }

    private final Map<ProvisionId, Arrival> all = new LinkedHashMap<>();

    /** The last to come stands nearest to its elder. */
    void put(Arrival arrival) {
        all.remove(arrival.id());
        all.put(arrival.id(), arrival);
    }

    Optional<Arrival> find(@Nullable ProvisionId id) {
        return Optional.ofNullable(id).map(all::get);
    }

    void remove(ProvisionId id) {
        all.remove(id);
    }

    Stream<Arrival> stream() {
        return all.values().stream();
    }

    /** Those behind a provision that leaves close up to the one before it. */
    void closeUp(ProvisionId leaving, @Nullable ProvisionId elder) {
        all.replaceAll((id, arrival) -> leaving.equals(arrival.after()) ? arrival.after(elder) : arrival);
    }

    /** Puts them among those that stayed; one whose elder is no longer there comes last. */
    static List<ProvisionId> among(List<ProvisionId> stayed, List<Arrival> arrivals) {
        var order = new ArrayList<>(stayed);
        var waiting = new ArrayList<>(arrivals);
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(arrival -> arrival.after() == null || order.contains(arrival.after()))
                    .findFirst();
            if (next.isEmpty()) {
                waiting.forEach(arrival -> order.add(arrival.id()));
                break;
            }
            waiting.remove(next.get());
            var elder = next.get().after();
            order.add(elder == null ? 0 : order.indexOf(elder) + 1, next.get().id());
        }
        return order;
    }
}
