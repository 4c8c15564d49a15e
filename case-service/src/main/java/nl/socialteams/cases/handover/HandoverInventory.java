// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of an inventory. */
@Schema(name = "HandoverInventory", description = "Inventarisatie / an inventory.")
public record HandoverInventory(@NotNull List<InventoryLine> items) {}
