package si.plenum.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import si.plenum.PlenumTest;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;

@PlenumTest
class BodiesTest {

    @Autowired
    TestBodies testBodies;

    @Autowired
    Bodies bodies;

    @Test
    void that_a_body_exists_is_public() {
        var body = testBodies.of(3).body();

        var visitor = new AnonymousAuthenticationToken(
                "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        SecurityContextHolder.getContext().setAuthentication(visitor);
        try {
            assertThat(bodies.byId(body.id())).isEqualTo(body);
            assertThat(bodies.bySlug(body.slug())).isEqualTo(body);
            assertThat(bodies.all()).contains(body);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void only_administrators_found_one_and_never_two_under_one_name() {
        var body = testBodies.of(3);
        var same = new Body(
                new BodyId(UUID.randomUUID()),
                body.body().slug(),
                BodyKind.COUNCIL,
                "QZ",
                "Svet",
                "Sveta",
                "Svetu",
                "m",
                "Council");

        assertThatThrownBy(() -> body.as(body.coordinator(), () -> bodies.found(same, TestBodies.SINCE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> body.as(body.administrator(), () -> bodies.found(same, TestBodies.SINCE)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.body.taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plenum", "plenum-", "plenum svet", "svét"})
    void an_address_takes_small_letters_digits_and_hyphens_only(String slug) {
        assertThatThrownBy(() ->
                        new Body(new BodyId(UUID.randomUUID()), slug, BodyKind.COUNCIL, "QZ", "S", "S", "S", "m", "C"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.body.slug"));
    }

    @Test
    void an_unknown_body_is_not_found() {
        assertThatThrownBy(() -> bodies.bySlug("ni-ga")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bodies.byId(new BodyId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }
}
