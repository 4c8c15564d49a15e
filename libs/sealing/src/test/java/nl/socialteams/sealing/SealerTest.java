// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.sealing.keys.KeyFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G4")
class SealerTest {
  private static final Resident JANSEN = new Resident("Jansen", LocalDate.parse("1971-05-04"));

  private final KeyFile keys = KeyFile.create();
  private final Sealer sealer = new Sealer(keys, List.of());
  private final SealedPlace place = SealedPlace.ofPerson("resident", UUID.randomUUID());

  @Test
  void what_was_sealed_opens_where_it_belongs() {
    byte[] sealed = sealer.seal(place, JANSEN);

    assertThat(sealer.open(place, sealed, Resident.class)).isEqualTo(JANSEN);
  }

  @Test
  void a_seal_tells_nothing_and_is_another_one_each_time() {
    byte[] sealed = sealer.seal(place, JANSEN);

    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Jansen", "1971");
    assertThat(sealer.seal(place, JANSEN)).isNotEqualTo(sealed);
  }

  @Test
  void a_seal_moved_to_another_row_does_not_open() {
    byte[] sealed = sealer.seal(place, JANSEN);
    SealedPlace elsewhere = SealedPlace.ofPerson("resident", UUID.randomUUID());

    assertThatThrownBy(() -> sealer.open(elsewhere, sealed, Resident.class))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining(elsewhere.id().toString());
  }

  @Test
  void a_seal_with_one_bit_changed_does_not_open() {
    byte[] sealed = sealer.seal(place, JANSEN);
    sealed[sealed.length - 20] ^= 1;

    assertThatThrownBy(() -> sealer.open(place, sealed, Resident.class))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  @Tag("G5")
  void who_is_compared_and_does_not_fit_is_shown_to_nobody() {
    List<SealedPlace> witnessed = new ArrayList<>();
    Sealer watched = new Sealer(keys, List.of(new Witness(witnessed)));
    byte[] sealed = sealer.seal(place, JANSEN);

    assertThat(watched.openFitting(place, sealed, Resident.class, one -> false)).isEmpty();
    assertThat(witnessed).isEmpty();
    assertThat(watched.openFitting(place, sealed, Resident.class, one -> true)).contains(JANSEN);
    assertThat(witnessed).containsExactly(place);
  }

  private record Witness(List<SealedPlace> opened) implements SealWitness {
    @Override
    public void sealing(SealedPlace sealed) {}

    @Override
    public void opening(SealedPlace seen) {
      opened.add(seen);
    }
  }

  @Test
  void a_fingerprint_finds_the_same_value_of_the_same_kind_only() {
    Fingerprints fingerprints = new Fingerprints(keys);

    assertThat(fingerprints.of("bsn", "123456782")).hasSize(16);
    assertThat(fingerprints.of("bsn", "123456782")).isEqualTo(fingerprints.of("bsn", "123456782"));
    assertThat(fingerprints.of("bsn", "123456782"))
        .isNotEqualTo(fingerprints.of("nr", "123456782"));
    assertThat(new Fingerprints(KeyFile.create()).of("bsn", "123456782"))
        .as("without the key it cannot be tried")
        .isNotEqualTo(fingerprints.of("bsn", "123456782"));
  }
}
