package si.plenum.permissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the sample calls of one interface. */
final class ActTable {

    private final String face;
    private final List<Act> acts = new ArrayList<>();

    ActTable(Class<?> face) {
        this.face = face.getSimpleName();
    }

    /** On something that outsiders must not learn of. */
    ActTable ask(String method, Set<Role> permitted, Act.Call call) {
        return add(method, "", permitted, true, call);
    }

    ActTable ask(String method, String on, Set<Role> permitted, Act.Call call) {
        return add(method, on, permitted, true, call);
    }

    ActTable command(String method, Set<Role> permitted, Act.Command command) {
        return add(method, "", permitted, true, answerless(command));
    }

    ActTable command(String method, String on, Set<Role> permitted, Act.Command command) {
        return add(method, on, permitted, true, answerless(command));
    }

    /** On something whose existence is public, or on nothing in particular. */
    ActTable askPublic(String method, Set<Role> permitted, Act.Call call) {
        return add(method, "", permitted, false, call);
    }

    ActTable commandPublic(String method, Set<Role> permitted, Act.Command command) {
        return add(method, "", permitted, false, answerless(command));
    }

    List<Act> acts() {
        return acts;
    }

    private ActTable add(String method, String on, Set<Role> permitted, boolean hidden, Act.Call call) {
        acts.add(new Act(face + "." + method, on, permitted, hidden, call));
        return this;
    }

    private static Act.Call answerless(Act.Command command) {
        return things -> {
            command.on(things);
            return null;
        };
    }
}
