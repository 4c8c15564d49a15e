// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file is opened for. */
@Schema(
    name = "Danger",
    description =
        "CHILD_DEVELOPMENT de ontwikkeling van een kind, VIOLENCE geweld, OTHER ander acuut gevaar")
public enum Danger {
  CHILD_DEVELOPMENT,
  VIOLENCE,
  OTHER
}
