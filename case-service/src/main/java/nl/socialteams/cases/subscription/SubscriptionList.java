// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of one's own subscriptions. */
@Schema(name = "SubscriptionList", description = "Abonnementen / subscriptions.")
public record SubscriptionList(@NotNull List<SubscriptionView> items) {}
