// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.registration.RegistrationOnlyRead;
import nl.socialteams.cases.rows.OwnPolicies;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

import static nl.socialteams.cases.rows.OwnPolicies.client;
import static nl.socialteams.cases.rows.OwnPolicies.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G3")
class VisibleClientTest {
  private static final byte[] KEY = new byte[16];

  @Test
  void a_client_is_known_to_who_sees_the_file() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisibleClient visible = visible(policies);
      assertThat(visible.client(client("1")).id()).isEqualTo(client("1"));
      assertThatThrownBy(() -> visible.client(client("2"))).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void a_client_is_corrected_by_who_works_in_the_file() {
    try (OwnPolicies member = OwnPolicies.of(works("member"));
        OwnPolicies rescuer = OwnPolicies.of(works("rescuer"))) {
      assertThat(visible(member).workedIn(client("1")).client()).isEqualTo(client("1"));
      VisibleClient reads = visible(rescuer);
      assertThat(reads.client(client("1")).id()).isEqualTo(client("1"));
      assertThatThrownBy(() -> reads.workedIn(client("1")))
          .isInstanceOf(RegistrationOnlyRead.class);
    }
  }

  @Test
  void pages_hold_the_clients_of_files_that_one_sees() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      VisibleClient visible = visible(policies);
      Page<Client> first = visible.page("GM0935", Cursor.START, 2);
      assertThat(ends(first.items())).isEqualTo("1,6");
      Page<Client> second = visible.page("GM0935", first.next(), 2);
      assertThat(ends(second.items())).isEqualTo("7");
      assertThat(second.next()).isNull();
      assertThat(visible.page("GM0794", Cursor.START, 2).items()).isEmpty();
    }
  }

  @Test
  void a_number_is_found_in_files_that_one_sees() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      policies
          .entities()
          .createNativeQuery("set local session_replication_role = replica")
          .executeUpdate();
      policies
          .entities()
          .createNativeQuery(
              "update client set bsn_key = :key where right(cast(id as text), 1) < '3'")
          .setParameter("key", KEY)
          .executeUpdate();
      VisibleClient visible = visible(policies);
      assertThat(ends(visible.withNumber("GM0935", "123456782"))).isEqualTo("1");
      assertThat(visible.withNumber("GM0794", "123456782")).isEmpty();
      assertThat(visible.withNumber("GM0935", "999990019")).isEmpty();
    }
  }

  private static VisibleClient visible(OwnPolicies policies) {
    ClientRepository clients =
        new ClientRepository() {
          @Override
          public Client findById(UUID id) {
            return policies.entities().find(Client.class, id);
          }
        };
    return new VisibleClient(
        policies.registrations(), policies.seenRegistrations(), clients, identities());
  }

  /** Whose number is 123456782 has that key, and nobody else. */
  private static ClientIdentities identities() {
    return new ClientIdentities(null, null) {
      @Override
      public byte[] bsnKey(String bsn) {
        return bsn.equals("123456782") ? KEY : new byte[] {1};
      }
    };
  }

  private static String ends(List<Client> found) {
    return found.stream().map(Client::id).map(OwnPolicies::end).collect(Collectors.joining(","));
  }
}
