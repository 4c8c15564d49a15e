// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which term of a referral has passed. */
@Schema(name = "OverdueTerm", description = "ANSWER antwoord te laat, REPORT terugmelding te laat")
public enum OverdueTerm {
  ANSWER,
  REPORT
}
