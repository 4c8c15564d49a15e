// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.Immutable;

import nl.socialteams.budget.ledger.Balances;
import nl.socialteams.budget.money.Money;
import nl.socialteams.knowntime.Knowledge;

/**
 * A working budget as it was read. Its balances change only in the statement of {@link
 * nl.socialteams.budget.ledger.Ledger}, never through this class.
 */
@Entity
@Immutable
public class Budget {
  public static final String MUNICIPALITY_FORM = "^GM[0-9]{4}$";

  @Id private UUID id;
  private String municipality;
  private int year;
  private String sourceOfFunds;
  private Money amount;
  private Money available;
  private Money reserved;
  private Money spent;
  private long lastEntry;
  private Instant knownFrom;
  private boolean asserted;
  private Instant closedOn;
  private String remainder;
  private UUID successor;
  private int warned;
  private int ceilings;
  private long version;

  protected Budget() {}

  /** A budget without money: its first ledger entry funds it. */
  static Budget empty(String municipality, int year, String sourceOfFunds, Knowledge known) {
    Budget budget = new Budget();
    budget.id = UuidCreator.getTimeOrderedEpoch();
    budget.municipality = municipality;
    budget.year = year;
    budget.sourceOfFunds = sourceOfFunds;
    budget.amount = Money.NOTHING;
    budget.available = Money.NOTHING;
    budget.reserved = Money.NOTHING;
    budget.spent = Money.NOTHING;
    budget.knownFrom = known.from();
    budget.asserted = known.asserted();
    return budget;
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public int year() {
    return year;
  }

  public String sourceOfFunds() {
    return sourceOfFunds;
  }

  /** The ledger entry that the balances follow from. */
  long lastEntry() {
    return lastEntry;
  }

  /** The balances at the moment of reading. */
  public Balances balances() {
    return new Balances(id, version, amount, available, reserved, spent, warned, ceilings);
  }

  /** Null while it is open. */
  public Instant closedOn() {
    return closedOn;
  }

  public boolean isClosed() {
    return closedOn != null;
  }

  /** What became of the money that was left; null while it is open. */
  public String remainder() {
    return remainder;
  }

  /** The budget in which open reservations went on; null where nothing did. */
  public UUID successor() {
    return successor;
  }
}
