// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.ClientView;

/** A page of clients. */
@Schema(name = "ClientList", description = "Cliënten / clients.")
public record ClientList(@NotNull List<ClientView> items) {}
