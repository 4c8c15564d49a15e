// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of corrections. */
@Schema(name = "ClientCorrectionList", description = "Correcties / corrections of a client.")
public record ClientCorrectionList(@NotNull List<ClientCorrectionView> items) {}
