// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammembership;

import java.util.UUID;

/** Something of a membership is known now that was not before. */
public record MembershipTold(UUID membership) {}
