// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of referrals that were received. */
@Schema(name = "ReceivedReferralList", description = "Ontvangen doorverwijzingen / received.")
public record ReceivedReferralList(@NotNull List<ReceivedReferralView> items) {}
