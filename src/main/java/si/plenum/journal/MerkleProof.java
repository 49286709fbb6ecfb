package si.plenum.journal;

import java.util.ArrayList;
import java.util.List;

/** Checks proofs with nothing but the proof: RFC 9162 sections 2.1.3.2 and 2.1.4.2. Pure. */
public final class MerkleProof {

    private MerkleProof() {}

    /** Whether the tree of this size and root has this leaf at this index. */
    public static boolean includes(Checkpoint tree, long index, Hash leaf, List<Hash> path) {
        if (index < 0 || index >= tree.size()) {
            return false;
        }
        long node = index;
        long last = tree.size() - 1;
        var root = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                root = MerkleTree.node(sibling, root);
                int up = levelsUp(node);
                node >>= up;
                last >>= up;
            } else {
                root = MerkleTree.node(root, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && root.equals(tree.root());
    }

    /** Whether the later tree continues the earlier one. */
    public static boolean continues(Checkpoint earlier, Checkpoint later, List<Hash> proof) {
        if (earlier.size() == later.size()) {
            return proof.isEmpty() && earlier.root().equals(later.root());
        }
        if (earlier.size() < 0 || earlier.size() > later.size()) {
            return false;
        }
        if (earlier.size() == 0) {
            return proof.isEmpty() && earlier.root().equals(MerkleTree.EMPTY);
        }
        var hashes = new ArrayList<Hash>(proof);
        if (Long.bitCount(earlier.size()) == 1) {
            hashes.addFirst(earlier.root());
        }
        return !hashes.isEmpty() && climb(earlier, later, hashes);
    }

    private static boolean climb(Checkpoint earlier, Checkpoint later, List<Hash> hashes) {
        int start = Long.numberOfTrailingZeros(earlier.size());
        long node = (earlier.size() - 1) >> start;
        long last = (later.size() - 1) >> start;
        var first = hashes.getFirst();
        var second = first;
        for (var sibling : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                first = MerkleTree.node(sibling, first);
                second = MerkleTree.node(sibling, second);
                int up = levelsUp(node);
                node >>= up;
                last >>= up;
            } else {
                second = MerkleTree.node(second, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && first.equals(earlier.root()) && second.equals(later.root());
    }

    /** How far to rise until the node is a right child, or the root: the levels where the tree has no sibling for it. */
    private static int levelsUp(long node) {
        return node == 0 ? 0 : Long.numberOfTrailingZeros(node);
    }
}
