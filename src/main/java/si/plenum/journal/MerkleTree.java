package si.plenum.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 section 2.1 (RFC 9162 section 2.1.1): roots and proofs over a source of subtree roots. Pure.
 * Each asks for a number of nodes that grows with the logarithm of the size.
 */
public final class MerkleTree {

    /** The root of the tree without leaves: the hash of nothing. */
    public static final Hash EMPTY = Hash.over();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** Where the roots of complete subtrees come from. */
    @FunctionalInterface
    public interface Nodes {

        /**
         * The root over the 2^level leaves from {@code position * 2^level} on; level 0 is the leaf itself. Asked only for
         * subtrees that are complete within the size asked for.
         */
        Hash node(int level, long position);
    }

    /** The hash of a leaf with these parts, one after another. */
    public static Hash leaf(byte[]... data) {
        var parts = new byte[data.length + 1][];
        parts[0] = LEAF;
        System.arraycopy(data, 0, parts, 1, data.length);
        return Hash.over(parts);
    }

    /** The hash of a node with two children. */
    public static Hash node(Hash left, Hash right) {
        return Hash.over(NODE, left.bytes(), right.bytes());
    }

    /** The root over these leaf hashes. */
    public static Hash root(List<Hash> leaves) {
        return root(new Leaves(leaves), leaves.size());
    }

    /** The root over the first {@code size} leaves. */
    public static Hash root(Nodes nodes, long size) {
        return size == 0 ? EMPTY : range(nodes, 0, size);
    }

    /** The audit path of a leaf in the tree of this size, from the leaf up. RFC 9162 section 2.1.3.1. */
    public static List<Hash> inclusion(Nodes nodes, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf " + index + " in a tree of " + size);
        }
        var path = new ArrayList<Hash>();
        audit(nodes, index, 0, size, path);
        return List.copyOf(path);
    }

    /**
     * The proof that the tree of {@code to} leaves continues that of {@code from}. RFC 9162 section 2.1.4.1; empty for equal
     * sizes and for an empty tree, which every tree continues.
     */
    public static List<Hash> consistency(Nodes nodes, long from, long to) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("A tree of " + to + " does not continue one of " + from);
        }
        var proof = new ArrayList<Hash>();
        if (from > 0 && from < to) {
            subproof(nodes, from, 0, to, true, proof);
        }
        return List.copyOf(proof);
    }

    private static void audit(Nodes nodes, long index, long low, long high, List<Hash> path) {
        if (high - low == 1) {
            return;
        }
        long middle = low + split(high - low);
        if (index < middle) {
            audit(nodes, index, low, middle, path);
            path.add(range(nodes, middle, high));
        } else {
            audit(nodes, index, middle, high, path);
            path.add(range(nodes, low, middle));
        }
    }

    private static void subproof(Nodes nodes, long from, long low, long high, boolean known, List<Hash> proof) {
        if (from == high) {
            if (!known) {
                proof.add(range(nodes, low, high));
            }
            return;
        }
        long middle = low + split(high - low);
        if (from <= middle) {
            subproof(nodes, from, low, middle, known, proof);
            proof.add(range(nodes, middle, high));
        } else {
            subproof(nodes, from, middle, high, false, proof);
            proof.add(range(nodes, low, middle));
        }
    }

    /** The root over the leaves from low (included) to high (excluded); low is a multiple of the next power of two. */
    private static Hash range(Nodes nodes, long low, long high) {
        long size = high - low;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.node(level, low >> level);
        }
        long middle = low + split(size);
        return node(range(nodes, low, middle), range(nodes, middle, high));
    }

    /** The largest power of two smaller than the size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** Leaves in memory, with all complete subtrees over them. */
    private static final class Leaves implements Nodes {

        private final List<List<Hash>> levels = new ArrayList<>();

        Leaves(List<Hash> leaves) {
            for (var level = leaves; !level.isEmpty(); level = parents(level)) {
                levels.add(level);
            }
        }

        private static List<Hash> parents(List<Hash> children) {
            var parents = new ArrayList<Hash>(children.size() / 2);
            for (int i = 0; i + 1 < children.size(); i += 2) {
                parents.add(MerkleTree.node(children.get(i), children.get(i + 1)));
            }
            return parents;
        }

        @Override
        public Hash node(int level, long position) {
            return levels.get(level).get(Math.toIntExact(position));
        }
    }

    /** A source of nodes over these leaf hashes. */
    public static Nodes over(List<Hash> leaves) {
        return new Leaves(List.copyOf(leaves));
    }
}
