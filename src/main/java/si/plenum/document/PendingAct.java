package si.plenum.document;

import java.util.List;
import java.util.Set;
import si.plenum.document.text.Instruction;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionId;

/**
 * An act that is adopted and not yet in force, wholly or in part.
 *
 * @param instruction what it will change, in Slovene
 * @param places the provisions of today's text beside which it is announced
 */
public record PendingAct(ActRow act, Instruction instruction, List<Operation> operations, Set<ProvisionId> places) {}
