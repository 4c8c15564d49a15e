// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

/**
 * What was said of a referral; lies sealed in the database.
 *
 * @param danger null where it was made with consent
 * @param declined null unless it was declined
 * @param report null until it was reported back
 */
public record ReferralWords(String question, String danger, String declined, String report) {
  ReferralWords declinedBecause(String reason) {
    return new ReferralWords(question, danger, reason, report);
  }

  ReferralWords reportedBack(String told) {
    return new ReferralWords(question, danger, declined, told);
  }
}
