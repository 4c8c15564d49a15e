// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of referrals and handovers. */
@Schema(name = "ReferralList", description = "Doorverwijzingen / referrals.")
public record ReferralList(@NotNull List<ReferralView> items) {}
