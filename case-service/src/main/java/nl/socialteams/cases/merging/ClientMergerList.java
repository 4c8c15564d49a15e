// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of mergers of clients. */
@Schema(name = "ClientMergerList", description = "Samenvoegingen van cliënten / mergers.")
public record ClientMergerList(@NotNull List<ClientMergerView> items) {}
