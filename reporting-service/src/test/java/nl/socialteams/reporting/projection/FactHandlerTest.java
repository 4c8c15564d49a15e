// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.MunicipalityState;
import nl.socialteams.inbox.Change;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("R1")
class FactHandlerTest {
  private final Noting table = new Noting();
  private final NotingChanges figures = new NotingChanges();
  private final FactHandler<MunicipalityState> handler = new FactHandler<>(7, table, figures);

  @Test
  void what_came_before_a_tombstone_is_forgotten_and_what_came_after_is_kept() throws SQLException {
    handler.applyAll(
        List.of(
            told("GM0935", 1, "before"),
            told("GM0794", 1, "Helmond"),
            new Change("GM0935", null),
            told("GM0935", 1, "after"),
            new Change("GM0363", null)));

    assertThat(table.noted)
        .containsExactly("forget GM0935", "forget GM0363", "keep [Helmond, after]");
  }

  @Test
  void states_of_one_aggregate_are_given_in_their_order() throws SQLException {
    handler.applyAll(
        List.of(told("GM0935", 1, "one"), told("GM0794", 1, "other"), told("GM0935", 2, "two")));

    assertThat(table.noted).containsExactly("keep [one, two, other]");
  }

  @Test
  @Tag("R14")
  void figures_change_of_whom_states_tell_and_of_all_where_something_is_destroyed()
      throws SQLException {
    handler.applyAll(List.of(told("GM0935", 1, "one"), told("GM0794", 1, "other")));
    assertThat(figures.noted).containsExactly("7 GM0935", "7 GM0794");

    handler.applyTombstone("GM0935");
    handler.applyAll(List.of(new Change("GM0794", null)));
    assertThat(figures.noted).endsWith("7 all", "7 all");
  }

  @Test
  void of_a_test_municipality_nothing_is_kept() throws SQLException {
    handler.applyAll(List.of(told("GM9901", 1, "tried")));

    assertThat(table.noted).isEmpty();
    assertThat(figures.noted).isEmpty();
  }

  private static Change told(String code, long version, String name) {
    Clock clock = Clock.fixed(Instant.parse("2017-01-01T08:00:00Z"), ZoneOffset.UTC);
    return new Change(
        code,
        new EventFactory(clock, "test-service")
            .create(
                AreaEvents.MUNICIPALITY_CHANGED, code, new MunicipalityState(code, version, name)));
  }

  /** Notes what it is asked to do. */
  private static final class Noting implements FactTable<MunicipalityState> {
    private final List<String> noted = new ArrayList<>();

    @Override
    public EventType<MunicipalityState> type() {
      return AreaEvents.MUNICIPALITY_CHANGED;
    }

    @Override
    public String municipality(MunicipalityState state) {
      return state.code();
    }

    @Override
    public void keep(int projection, List<Kept<MunicipalityState>> states) {
      noted.add("keep " + states.stream().map(kept -> kept.state().name()).toList());
    }

    @Override
    public void forget(int projection, String key) {
      noted.add("forget " + key);
    }
  }

  private static final class NotingChanges implements FiguresChange {
    private final List<String> noted = new ArrayList<>();

    @Override
    public void of(int projection, String municipality) {
      noted.add(projection + " " + municipality);
    }

    @Override
    public void ofAll(int projection) {
      noted.add(projection + " all");
    }
  }
}
