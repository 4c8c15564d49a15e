// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of proofs. */
@Schema(name = "PersonDestructionList", description = "Bewijzen van vernietiging / proofs.")
public record PersonDestructionList(@NotNull List<PersonDestructionView> items) {}
