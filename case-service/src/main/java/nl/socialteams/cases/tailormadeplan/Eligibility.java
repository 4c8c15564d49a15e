// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.LocalDate;
import java.util.List;

/** That regular solutions fell short in several life domains: without it there is no such plan. */
record Eligibility(
    LocalDate startedOn,
    List<String> lifeDomains,
    int lifeDomainVersion,
    int solutionsTried,
    LocalDate nextReviewOn) {}
