/**
 * Mail out: a port that writes into the outbox within the act's transaction, and a sender that empties it by SMTP after the
 * commit.
 */
@NullMarked
package si.plenum.platform.mail;

import org.jspecify.annotations.NullMarked;
