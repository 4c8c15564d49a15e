// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody whom the embedded provider knows. A client's id is the name of its role. */
final class Clients {
  private static final String MAASTRICHT = "GM0935";
  private static final String HELMOND = "GM0794";
  private static final List<String> BOTH = List.of(MAASTRICHT, HELMOND);

  /** In which partners try their systems on made-up residents. */
  private static final String TEST = "GM9999";

  /** With neighbours that the demonstration does not load, so that they can be recorded. */
  private static final List<String> REGION = List.of(MAASTRICHT, HELMOND, "GM1903", "GM0888", TEST);

  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final String PARTNER_SCOPE =
      "areas:read cases:register cases:read referrals:receive deployment:report"
          + " test-municipality:use";

  /** Who can sign in on the website; the others are systems. */
  static final List<String> PEOPLE =
      List.of(
          "team-member",
          "team-member-other-team",
          "team-coordinator",
          "tailor-made-expert",
          "budget-holder",
          "controller",
          "area-administrator",
          "privacy-officer",
          "bi-reader",
          "platform-operator");

  private static final Map<String, Client> BY_ID =
      Stream.of(
              client("team-member", List.of("team-member"), "", BOTH),
              client("team-member-other-team", List.of("team-member"), "", BOTH),
              client("team-coordinator", List.of("team-coordinator"), "", BOTH),
              client("tailor-made-expert", List.of("tailor-made-expert"), "", BOTH),
              client("budget-holder", List.of("budget-holder"), "", BOTH),
              client("controller", List.of("controller"), "", BOTH),
              client("area-administrator", List.of("area-administrator"), "", REGION),
              client("privacy-officer", List.of("privacy-officer"), "", BOTH),
              client("bi-reader", List.of("bi-reader"), "", BOTH),
              client("platform-operator", List.of("platform-operator"), "", BOTH),
              client("partner", List.of("partner"), PARTNER_SCOPE, List.of(MAASTRICHT, TEST)),
              client("other-partner", List.of("partner"), PARTNER_SCOPE, List.of(TEST)),
              client("team-member-test", List.of("team-member"), "", List.of(TEST)),
              client(
                  "demonstration",
                  List.of("area-administrator", "team-member", "budget-holder", "controller"),
                  "import:history test-municipality:use",
                  List.of(MAASTRICHT, HELMOND, TEST)),
              client(
                  "demonstration-budget-holder", List.of("budget-holder"), "import:history", BOTH),
              client("foreign", List.of(), "", BOTH),
              client("partner-without-scopes", List.of("partner"), "", List.of(MAASTRICHT)),
              new Client("expired", List.of("team-member"), "", BOTH, Duration.ofMinutes(-10)))
          .collect(Collectors.toUnmodifiableMap(Client::id, Function.identity()));

  private Clients() {}

  /**
   * Who is not known is nobody: a token of theirs carries no role. Of everybody known there is one
   * more who does the same in Helmond only: {@code controller-elsewhere}.
   */
  static Client of(String id) {
    Client known = BY_ID.get(id);
    if (known != null) {
      return known;
    }
    Client here = BY_ID.get(id.replaceFirst("-elsewhere$", ""));
    return here == null
        ? client(id, List.of(), "", List.of())
        : client(id, here.roles(), here.scope(), List.of(HELMOND));
  }

  static Optional<Client> person(String name) {
    return Optional.ofNullable(name).filter(PEOPLE::contains).map(BY_ID::get);
  }

  private static Client client(
      String id, List<String> roles, String scope, List<String> municipalities) {
    return new Client(id, roles, scope, municipalities, LIFETIME);
  }
}
