/**
 * The count, pure: a rule and numbers in, an outcome with its arithmetic out. No Spring and no database, so that the command
 * line and anyone who recounts run the very same code as the meeting.
 */
@NamedInterface("tally")
@NullMarked
package si.plenum.voting.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
