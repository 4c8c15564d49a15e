// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.wording;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.socialteams.problem.Language;
import nl.socialteams.reporting.table.Areas;
import nl.socialteams.reporting.teamload.MissingReason;

import static org.assertj.core.api.Assertions.assertThat;

class WordCatalogueTest {

  @Test
  void every_reason_and_method_is_worded_in_two_languages() {
    WordCatalogue words = new WordCatalogue();
    Stream<String> reasons = Stream.of(MissingReason.values()).map(reason -> "reason." + reason);
    Stream<String> methods = Stream.of(Areas.values()).map(areas -> "teamload.method." + areas);

    assertThat(Stream.concat(reasons, methods))
        .allSatisfy(
            entry ->
                assertThat(words.text(entry, Language.NL))
                    .isNotEqualTo(words.text(entry, Language.EN)));
  }
}
