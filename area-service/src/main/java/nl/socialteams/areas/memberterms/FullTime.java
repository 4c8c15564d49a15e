// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns hours into FTE and back by the norm of a full-time week. */
@ApplicationScoped
public class FullTime {
  private final BigDecimal hours;

  @Inject
  FullTime(@ConfigProperty(name = "socialteams.full-time-hours") BigDecimal hours) {
    this.hours = hours;
  }

  public BigDecimal hours() {
    return hours;
  }

  /** Null where neither hours nor FTE were agreed. */
  public BigDecimal fteOf(MembershipTerms terms) {
    if (terms.fte() != null) {
      return plain(terms.fte());
    }
    return terms.hoursPerWeek() == null
        ? null
        : plain(terms.hoursPerWeek().divide(hours, 3, RoundingMode.HALF_UP));
  }

  /** Null where neither hours nor FTE were agreed. */
  public BigDecimal hoursOf(MembershipTerms terms) {
    if (terms.hoursPerWeek() != null) {
      return plain(terms.hoursPerWeek());
    }
    return terms.fte() == null
        ? null
        : plain(terms.fte().multiply(hours).setScale(1, RoundingMode.HALF_UP));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
