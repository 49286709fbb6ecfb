package si.plenum.plenary.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
import si.plenum.plenary.MinutesPage.Signature;

/** The two offices that answer for minutes, as they are named on the session. */
@Component
class MinutesOffices {

    private final Persons persons;
    private final CurrentPerson current;

    MinutesOffices(Persons persons, CurrentPerson current) {
        this.persons = persons;
        this.current = current;
    }

    /** Those that the current person holds in the session. */
    Set<String> mine(SessionRecord session) {
        var offices = new HashSet<String>();
        var me = current.ifAny();
        if (me.equals(Optional.of(session.chair()))) offices.add(MinutesRepository.CHAIR);
        if (me.isPresent() && me.equals(Optional.ofNullable(session.minuteTaker()))) {
            offices.add(MinutesRepository.MINUTE_TAKER);
        }
        return offices;
    }

    /** Whether the current person holds one that has not signed. */
    boolean maySign(SessionRecord session, List<MinutesRepository.Signed> signed) {
        var open = new HashSet<>(mine(session));
        signed.forEach(each -> open.remove(each.office()));
        return !open.isEmpty();
    }

    /** Whether all have signed who must: the chair, and the minute-taker where one is named. */
    boolean areAll(SessionRecord session, List<MinutesRepository.Signed> signed) {
        var offices = signed.stream().map(MinutesRepository.Signed::office).collect(Collectors.toSet());
        return offices.containsAll(required(session));
    }

    List<Signature> named(List<MinutesRepository.Signed> signed) {
        var names = persons.names(
                signed.stream().map(MinutesRepository.Signed::person).collect(Collectors.toSet()));
        return signed.stream()
                .map(each -> new Signature(each.office(), names.getOrDefault(each.person(), ""), each.at()))
                .toList();
    }

    private static Set<String> required(SessionRecord session) {
        return session.minuteTaker() == null
                ? Set.of(MinutesRepository.CHAIR)
                : Set.of(MinutesRepository.CHAIR, MinutesRepository.MINUTE_TAKER);
    }
}
