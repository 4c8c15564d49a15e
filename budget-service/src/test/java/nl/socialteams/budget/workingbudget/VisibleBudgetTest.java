// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Test;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.OfOneMunicipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VisibleBudgetTest extends OfOneMunicipality<Budget> {
  VisibleBudgetTest() {
    super(Budget::new);
  }

  @Override
  protected Budget found(Caller caller, Budget kept) {
    return visible(caller, kept).budget(UUID.randomUUID());
  }

  @Test
  void what_a_municipality_has_is_told_to_who_acts_for_it() {
    VisibleBudget visible = visible(acting(), null);

    assertThat(visible.municipality(OWN)).isEqualTo(OWN);
    assertThatThrownBy(() -> visible.municipality(OTHER)).isInstanceOf(NotFoundException.class);
  }

  private static VisibleBudget visible(Caller caller, Budget kept) {
    return new VisibleBudget(
        caller,
        new BudgetRepository() {
          @Override
          public Optional<Budget> findByIdOptional(UUID id) {
            return Optional.ofNullable(kept);
          }
        });
  }
}
