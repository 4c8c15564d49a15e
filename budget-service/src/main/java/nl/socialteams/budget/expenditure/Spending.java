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
 * @param caseId null for a collective activity
 */
@Embeddable
public record Spending(
    UUID team,
    Money amount,
    @Enumerated(EnumType.STRING) Purpose purpose,
    @Enumerated(EnumType.STRING) LifeDomain lifeDomain,
    @Enumerated(EnumType.STRING) ProblemPrevented problemPrevented,
    UUID caseId,
    boolean collectiveActivity,
    @Enumerated(EnumType.STRING) PayeeKind payeeKind,
    @Enumerated(EnumType.STRING) Urgency urgency) {}
