/**
 * Secret ballots as bytes: what is signed blindly, what a voter signs, what is hashed. Pure, after {@code docs/secret-ballots.md},
 * so that the server, the command line and anyone who recounts a board run the very same checks.
 */
@NamedInterface("secret")
@NullMarked
package si.plenum.voting.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
