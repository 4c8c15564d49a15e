// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** An effect of an expenditure of the period. */
record CountedEffect(UUID norm, LocalDate on, BigDecimal units) {}
