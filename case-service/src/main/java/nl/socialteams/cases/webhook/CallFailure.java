// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a call did not arrive. */
@Schema(
    name = "WebhookFailure",
    description =
        "REFUSED geweigerd, zie status / refused, see status; NAME_UNKNOWN naam onbekend / the name"
            + " is not known; ADDRESS_NOT_ALLOWED geen openbaar adres / no public address;"
            + " NO_CONNECTION geen (veilige) verbinding / no (secure) connection; NOT_TRUSTED"
            + " certificaat niet vertrouwd, verlopen of voor een andere naam / its certificate is not"
            + " trusted, expired or for another name; NO_ANSWER geen antwoord op tijd / no answer in"
            + " time")
public enum CallFailure {
  REFUSED,
  NAME_UNKNOWN,
  ADDRESS_NOT_ALLOWED,
  NO_CONNECTION,
  NOT_TRUSTED,
  NO_ANSWER
}
