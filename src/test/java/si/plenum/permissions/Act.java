package si.plenum.permissions;

import java.util.Set;

/**
 * A sample call of an act.
 *
 * @param name      the interface and the method, with the types of its parameters where the name alone says too little
 * @param on        what it is done to, where that decides who may; empty else
 * @param permitted exactly those who may
 * @param hidden    whether outsiders must not learn that the thing exists
 */
record Act(String name, String on, Set<Role> permitted, boolean hidden, Call call) {

    @FunctionalInterface
    interface Call {

        /** The answer, or null. */
        Object on(Things things);
    }

    @FunctionalInterface
    interface Command {

        void on(Things things);
    }

    @Override
    public String toString() {
        return on.isEmpty() ? name : name + ", " + on;
    }
}
