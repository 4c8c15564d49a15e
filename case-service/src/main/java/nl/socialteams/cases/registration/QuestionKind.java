// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the triage found. */
@Schema(
    description =
        "SINGLE enkelvoudige vraag, ter plekke beantwoord / simple, answered on the spot; MULTIPLE"
            + " meervoudige vraag, voor het team / for the team; MULTI_PROBLEM multiproblematiek:"
            + " verhelderen en verbinden met de tweede lijn / clarify and connect")
public enum QuestionKind {
  SINGLE,
  MULTIPLE,
  MULTI_PROBLEM
}
