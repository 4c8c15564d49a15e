// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up residents, a line each, the same at every run: as many families, days of birth and
 * questions as a real file has.
 *
 * @param file makes their own identifiers others than those of another file
 */
record Residents(String file) {
  private static final List<String> GIVEN =
      List.of(
          "Aaltje", "Bram", "Chaima", "Daan", "Els", "Fatima", "Gijs", "Hanna", "Ibrahim", "Joke",
          "Kees", "Lotte", "Mehmet", "Noor", "Omar", "Pien", "Quinten", "Roos", "Sem", "Truus");
  private static final List<String> BEGINNINGS =
      List.of("Ber", "Dol", "Fen", "Gar", "Hul", "Kam", "Lin", "Mor", "Nij", "Pol", "Ros", "Ver");
  private static final List<String> MIDDLES =
      List.of("be", "der", "gel", "ken", "la", "men", "no", "ra", "sing", "ti", "vel", "zo");
  private static final List<String> ENDS =
      List.of("berg", "dijk", "horst", "huis", "kamp", "man", "meer", "stra", "veld", "vliet");
  private static final List<String> DOMAINS =
      List.of("FINANCES", "HOUSING", "WORK_AND_EDUCATION", "MENTAL_HEALTH", "SOCIAL_NETWORK");
  private static final List<String> ENTRIES =
      List.of("SELF", "GENERAL_PRACTITIONER", "POLICE_OFFICER", "PARTNER_ORGANISATION");
  private static final LocalDate BORN = LocalDate.of(1930, 1, 1);
  private static final LocalDate REGISTERED = LocalDate.of(2021, 1, 4);
  private static final int DAYS_BORN = 30_000;
  private static final int DAYS_REGISTERED = 1_800;

  /** Four of five need a case; a question in words, in one or two life domains. */
  String line(long number) {
    Random any = new Random(31 * number + file.hashCode());
    String first = of(any, DOMAINS);
    String second = of(any, DOMAINS);
    return String.format(
        Locale.ROOT,
        """
        {"municipality": "GM0935", "form": "%s", "registeredOn": "%s", "entry": "%s", \
        "question": {"kind": "%s", "text": "Hulp gevraagd bij brieven en rekeningen (%d)", \
        "lifeDomains": [%s]}, "neighbourhoodCode": "BU0935%04d", "client": {"givenName": "%s", \
        "familyName": "%s%s%s", "gender": "%s", "birthDate": "%s"}, \
        "ownIdentifier": {"system": "CLIENT_FILE", "id": "%s-%d"}}
        """,
        any.nextInt(5) == 0 ? "PERSON_WITHOUT_CASE" : "CASE",
        REGISTERED.plusDays(any.nextInt(DAYS_REGISTERED)),
        of(any, ENTRIES),
        first.equals(second) ? "SINGLE" : "MULTIPLE",
        number,
        first.equals(second) ? quoted(first) : quoted(first) + ", " + quoted(second),
        1 + any.nextInt(MappedTeams.NEIGHBOURHOODS),
        of(any, GIVEN),
        of(any, BEGINNINGS),
        of(any, MIDDLES),
        of(any, ENDS),
        any.nextBoolean() ? "FEMALE" : "MALE",
        BORN.plusDays(any.nextInt(DAYS_BORN)),
        file,
        number);
  }

  private static String of(Random any, List<String> choices) {
    return choices.get(any.nextInt(choices.size()));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
