package si.plenum.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** The eight leaves that implementations of Certificate Transparency test with, and the roots over the first n. */
    private static final List<Hash> KNOWN = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(hex -> MerkleTree.leaf(HexFormat.of().parseHex(hex)))
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_roots_over_the_known_leaves_are_the_known_roots() {
        for (int size = 0; size <= KNOWN.size(); size++) {
            assertThat(MerkleTree.root(KNOWN.subList(0, size))).hasToString(ROOTS.get(size));
            assertThat(MerkleTree.root(MerkleTree.over(KNOWN), size)).hasToString(ROOTS.get(size));
        }
    }

    @Test
    void a_root_is_that_of_the_recursive_definition_for_all_sizes_to_64() {
        var leaves = leaves(64);
        for (int size = 0; size <= 64; size++) {
            assertThat(MerkleTree.root(leaves.subList(0, size))).isEqualTo(defined(leaves.subList(0, size)));
        }
    }

    @Test
    void every_leaf_of_every_tree_to_64_is_proved_and_nothing_else_is() {
        var leaves = leaves(64);
        var nodes = MerkleTree.over(leaves);
        for (int size = 1; size <= 64; size++) {
            var tree = new Checkpoint(size, MerkleTree.root(nodes, size));
            for (int index = 0; index < size; index++) {
                var path = MerkleTree.inclusion(nodes, index, size);
                assertThat(MerkleProof.includes(tree, index, leaves.get(index), path))
                        .isTrue();
                assertThat(MerkleProof.includes(tree, index, leaves(65).get(64), path))
                        .isFalse();
                for (int other = 0; other <= size; other++) {
                    if (other != index) {
                        assertThat(MerkleProof.includes(tree, other, leaves.get(index), path))
                                .isFalse();
                    }
                }
                assertThat(MerkleProof.includes(tree, index, leaves.get(index), longer(path)))
                        .isFalse();
                if (!path.isEmpty()) {
                    assertThat(MerkleProof.includes(tree, index, leaves.get(index), path.subList(1, path.size())))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_tree_to_64_is_proved_to_continue_every_smaller_one_and_no_changed_one() {
        var nodes = MerkleTree.over(leaves(64));
        for (int to = 0; to <= 64; to++) {
            var later = new Checkpoint(to, MerkleTree.root(nodes, to));
            for (int from = 0; from <= to; from++) {
                var earlier = new Checkpoint(from, MerkleTree.root(nodes, from));
                var proof = MerkleTree.consistency(nodes, from, to);
                assertThat(MerkleProof.continues(earlier, later, proof))
                        .as("%d to %d", from, to)
                        .isTrue();
                var changed = new Checkpoint(from, MerkleTree.leaf(new byte[] {9}));
                assertThat(MerkleProof.continues(changed, later, proof)).isFalse();
                assertThat(MerkleProof.continues(earlier, later, longer(proof))).isFalse();
                if (from < to) {
                    assertThat(MerkleProof.continues(later, earlier, proof)).isFalse();
                    assertThat(MerkleProof.continues(earlier, new Checkpoint(to, changed.root()), proof))
                            .isEqualTo(from == 0);
                }
            }
        }
    }

    @Property(tries = 200)
    void proofs_hold_for_random_trees_and_fail_with_any_hash_changed(
            @ForAll @IntRange(min = 1, max = 3000) int size, @ForAll long seed) {
        var random = new Random(seed);
        var leaves = leaves(size);
        var nodes = MerkleTree.over(leaves);
        var tree = new Checkpoint(size, MerkleTree.root(nodes, size));
        int index = random.nextInt(size);
        var path = MerkleTree.inclusion(nodes, index, size);
        assertThat(MerkleProof.includes(tree, index, leaves.get(index), path)).isTrue();
        for (int place = 0; place < path.size(); place++) {
            assertThat(MerkleProof.includes(tree, index, leaves.get(index), changed(path, place)))
                    .isFalse();
        }
        var earlier = new Checkpoint(index + 1, MerkleTree.root(nodes, index + 1));
        var proof = MerkleTree.consistency(nodes, index + 1, size);
        assertThat(MerkleProof.continues(earlier, tree, proof)).isTrue();
        for (int place = 0; place < proof.size(); place++) {
            assertThat(MerkleProof.continues(earlier, tree, changed(proof, place)))
                    .isFalse();
        }
    }

    @Property(tries = 200)
    void roots_and_proofs_read_few_nodes(@ForAll @IntRange(min = 1, max = 100_000) int size, @ForAll long seed) {
        var reads = new AtomicInteger();
        MerkleTree.Nodes counting = (level, position) -> {
            reads.incrementAndGet();
            assertThat((position + 1) << level).isLessThanOrEqualTo(size);
            return MerkleTree.EMPTY;
        };
        int index = new Random(seed).nextInt(size);
        MerkleTree.root(counting, size);
        assertThat(reads.getAndSet(0)).isLessThanOrEqualTo(17);
        MerkleTree.inclusion(counting, index, size);
        assertThat(reads.getAndSet(0)).isLessThanOrEqualTo(2 * 17);
        MerkleTree.consistency(counting, index, size);
        assertThat(reads.get()).isLessThanOrEqualTo(2 * 17);
    }

    @Test
    void what_is_not_in_the_tree_has_no_proof() {
        var nodes = MerkleTree.over(KNOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.inclusion(nodes, 8, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.inclusion(nodes, -1, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.consistency(nodes, 9, 8));
    }

    /** RFC 6962 section 2.1, word for word. */
    private static Hash defined(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.over();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        return MerkleTree.node(defined(leaves.subList(0, k)), defined(leaves.subList(k, leaves.size())));
    }

    private static List<Hash> leaves(int size) {
        var leaves = new ArrayList<Hash>();
        for (int i = 0; i < size; i++) {
            leaves.add(MerkleTree.leaf(new byte[] {(byte) (i >> 8), (byte) i}));
        }
        return leaves;
    }

    private static List<Hash> longer(List<Hash> hashes) {
        var longer = new ArrayList<>(hashes);
        longer.add(MerkleTree.EMPTY);
        return longer;
    }

    private static List<Hash> changed(List<Hash> hashes, int place) {
        var changed = new ArrayList<>(hashes);
        var bytes = changed.get(place).bytes();
        bytes[place % Hash.LENGTH] ^= 1;
        changed.set(place, Hash.of(bytes));
        return changed;
    }
}
