package si.plenum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import si.plenum.PlenumTest;

/** What a mail must know is asked by the program itself, also in the middle of what a person does in a live page. */
@PlenumTest
class AsSystemTest {

    @Autowired
    Persons persons;

    @BeforeEach
    void a_person_in_a_live_page() {
        var person = UsernamePasswordAuthenticationToken.authenticated(
                "person", null, List.of(new SimpleGrantedAuthority("ROLE_PERSON")));
        var session = mock(VaadinSession.class);
        var http = mock(WrappedSession.class);
        when(session.getSession()).thenReturn(http);
        when(http.getAttribute(SPRING_SECURITY_CONTEXT_KEY)).thenReturn(new SecurityContextImpl(person));
        VaadinSession.setCurrent(session);
    }

    @AfterEach
    void leaves() {
        VaadinSession.setCurrent(null);
    }

    @Test
    void the_program_acts_as_itself_and_the_person_again_afterwards() {
        assertThatThrownBy(() -> persons.addressees(List.of())).isInstanceOf(AccessDeniedException.class);

        assertThat(AsSystem.call(() -> persons.addressees(List.of()))).isEmpty();

        assertThat(SecurityContextHolder.getContext().getAuthentication().getName())
                .isEqualTo("person");
        assertThatThrownBy(() -> persons.addressees(List.of())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_failure_gives_the_thread_back_too() {
        assertThatThrownBy(() -> AsSystem.run(() -> {
                    throw new IllegalStateException("fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(SecurityContextHolder.getContext().getAuthentication().getName())
                .isEqualTo("person");
    }
}
