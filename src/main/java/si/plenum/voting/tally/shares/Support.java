package si.plenum.voting.tally.shares;

import si.plenum.voting.tally.Profile;

/** Which groups of voters support each project: the profile, turned over. */
final class Support {

    private final Profile profile;
    private final int[] starts;
    private final int[] groups;
    private final long[] counts;
    private final long[] votes;

    Support(Profile profile) {
        this.profile = profile;
        starts = new int[profile.size() + 1];
        votes = new long[profile.size()];
        for (int group = 0; group < profile.groups(); group++) {
            for (int at = profile.start(group); at < profile.end(group); at++) {
                starts[profile.option(at) + 1]++;
                votes[profile.option(at)] += profile.count(group);
            }
        }
        for (int project = 0; project < profile.size(); project++) starts[project + 1] += starts[project];
        groups = new int[starts[profile.size()]];
        counts = new long[groups.length];
        var next = starts.clone();
        for (int group = 0; group < profile.groups(); group++) {
            for (int at = profile.start(group); at < profile.end(group); at++) {
                int place = next[profile.option(at)]++;
                groups[place] = group;
                counts[place] = profile.count(group);
            }
        }
    }

    Profile profile() {
        return profile;
    }

    /** Voters who support the project. */
    long votes(int project) {
        return votes[project];
    }

    /** The first place of the project's supporters. */
    int start(int project) {
        return starts[project];
    }

    /** The place after the last of the project's supporters. */
    int end(int project) {
        return starts[project + 1];
    }

    /** The group at a place. */
    int group(int place) {
        return groups[place];
    }

    /** How many voters the group at a place has. */
    long count(int place) {
        return counts[place];
    }
}
