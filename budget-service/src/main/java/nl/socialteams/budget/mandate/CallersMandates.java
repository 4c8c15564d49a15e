// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.money.Money;
import nl.socialteams.caller.Caller;

/**
 * Policy: what the caller may decide. The day that counts is the one on which the decision becomes
 * known, so that nobody decides under a mandate that is over by giving an earlier date.
 */
@ApplicationScoped
public class CallersMandates {
  private static final ZoneId LOCAL = ZoneId.of("Europe/Amsterdam");

  private final Caller caller;
  private final MandateRepository mandates;

  @Inject
  CallersMandates(Caller caller, MandateRepository mandates) {
    this.caller = caller;
    this.mandates = mandates;
  }

  /** The mandate by which the caller's own request is approved at once, where there is one. */
  public Optional<Mandate> ofOwnRequest(String municipality, Money amount, Instant known) {
    return holding(municipality, LocalDate.ofInstant(known, LOCAL)).stream()
        .filter(mandate -> mandate.ownUpTo().compareTo(amount) >= 0)
        .filter(mandate -> mandate.ownUpTo().isPositive())
        .filter(mandate -> !mandate.asksTwoFor(amount))
        .max(Comparator.comparing(Mandate::ownUpTo));
  }

  /**
   * The caller's widest mandate.
   *
   * @throws NoMandate where none holds on that day
   */
  public Mandate any(String municipality, Instant known) {
    LocalDate day = LocalDate.ofInstant(known, LOCAL);
    return holding(municipality, day).stream()
        .max(Comparator.comparing(Mandate::decideUpTo))
        .orElseThrow(() -> new NoMandate(day));
  }

  /**
   * The same, where it reaches this amount.
   *
   * @throws MandateExceeded where it does not
   */
  public Mandate reaching(String municipality, Money amount, Instant known) {
    Mandate widest = any(municipality, known);
    if (amount.compareTo(widest.decideUpTo()) > 0) {
      throw new MandateExceeded(amount, widest.decideUpTo());
    }
    return widest;
  }

  /** Whose mandate it is. */
  public MandatedRole role(UUID mandate) {
    return mandates.findById(mandate).role();
  }

  private List<Mandate> holding(String municipality, LocalDate day) {
    List<MandatedRole> roles =
        Arrays.stream(MandatedRole.values()).filter(role -> caller.has(role.inToken())).toList();
    return mandates.holding(municipality, roles, day);
  }
}
