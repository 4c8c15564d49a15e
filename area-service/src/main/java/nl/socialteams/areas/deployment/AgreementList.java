// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of agreements. */
@Schema(name = "DeploymentAgreementList", description = "Inzetafspraken / agreements.")
public record AgreementList(@NotNull List<AgreementView> items) {}
