// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import nl.socialteams.budget.money.Money;

/**
 * What is spent, on what and for whom.
 *
 * @param caseId null for a collective activity, and where it is for a household
 * @param household null where that is not known
 * @param activity null where the collective activity is none that area-service told of
 */
@Embeddable
public record Spending(
    UUID team,
    Money amount,
    @Enumerated(EnumType.STRING) Purpose purpose,
    @Enumerated(EnumType.STRING) LifeDomain lifeDomain,
    @Enumerated(EnumType.STRING) ProblemPrevented problemPrevented,
    UUID caseId,
    UUID household,
    boolean collectiveActivity,
    UUID activity,
    @Enumerated(EnumType.STRING) PayeeKind payeeKind,
    @Enumerated(EnumType.STRING) Urgency urgency) {}
