// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.util.stream.Collectors;

/** The page that a person chooses on who to be. It posts to the address that it was read from. */
final class SignInPage {
  private static final String FRAME =
      """
      <!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Inloggen / sign in</title>
        </head>
        <body>
      %s  </body>
      </html>
      """;

  private SignInPage() {}

  static String choice() {
    String people =
        Clients.PEOPLE.stream()
            .map("<p><button name=\"username\" value=\"%1$s\">%1$s</button></p>\n"::formatted)
            .collect(Collectors.joining());
    return FRAME.formatted(
        "<h1>Wie bent u? / Who are you?</h1>\n"
            + "<p>Alleen om uit te proberen: er wordt geen wachtwoord gevraagd. / "
            + "For trying only: no password is asked for.</p>\n"
            + "<form method=\"post\">\n"
            + people
            + "</form>\n");
  }

  static String unknownAsker() {
    return FRAME.formatted(
        "<h1>Onbekende toepassing / unknown application</h1>\n"
            + "<p><code>client_id</code>, <code>redirect_uri</code></p>\n");
  }
}
