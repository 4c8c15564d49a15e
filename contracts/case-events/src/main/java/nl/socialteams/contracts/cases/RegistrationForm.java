// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

/** What a registration led to; residents who wish to stay outside have an event of their own. */
public enum RegistrationForm {
  CASE,
  PERSON_WITHOUT_CASE
}
