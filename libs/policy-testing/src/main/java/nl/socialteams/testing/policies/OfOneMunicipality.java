// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.policies;

import java.util.function.Supplier;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.caller.Caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds for every policy by which a thing is seen in its own municipality only. */
@Tag("G3")
public abstract class OfOneMunicipality<T> {
  protected static final String OWN = "GM0935";
  protected static final String OTHER = "GM0794";

  private final Supplier<T> blank;

  /**
   * @param blank makes a thing as its mapping does
   */
  protected OfOneMunicipality(Supplier<T> blank) {
    this.blank = blank;
  }

  /**
   * What the policy answers.
   *
   * @param kept what lies under the identifier that is asked for; null where nothing does
   */
  protected abstract T found(Caller caller, T kept);

  protected final T of(String municipality) {
    return Kept.with(blank.get(), "municipality", municipality);
  }

  protected final Caller acting(String... rights) {
    return SomeCaller.ofMunicipality(OWN).with(rights).caller();
  }

  @Test
  void what_is_of_the_callers_municipality_is_found() {
    T own = of(OWN);

    assertThat(found(acting(), own)).isSameAs(own);
  }

  @Test
  void what_is_of_another_municipality_does_not_exist() {
    T other = of(OTHER);

    assertThatThrownBy(() -> found(acting(), other)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void what_is_not_there_does_not_exist() {
    assertThatThrownBy(() -> found(acting(), null)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void who_acts_for_no_municipality_finds_nothing() {
    Caller nobody = SomeCaller.ofMunicipality().caller();
    T own = of(OWN);

    assertThatThrownBy(() -> found(nobody, own)).isInstanceOf(NotFoundException.class);
  }
}
