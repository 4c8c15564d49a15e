// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destructionproof;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of proofs. */
@Schema(name = "DestructionCertificateList", description = "Bewijzen van vernietiging / proofs.")
public record CertificateList(@NotNull List<Certificate> items) {}
