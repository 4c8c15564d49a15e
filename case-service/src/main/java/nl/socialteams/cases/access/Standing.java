// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.util.List;
import java.util.Set;

/**
 * What somebody's token told when they last came. What else decides on their sight (teams, who is
 * kept out) is asked of the database each time.
 *
 * @param client that the token was given to; null where it does not say
 * @param municipalities that the token names
 * @param rights scopes and those that follow from roles
 */
public record Standing(
    String issuer,
    String subject,
    String client,
    List<String> municipalities,
    List<String> rights) {

  public Standing {
    municipalities = List.copyOf(municipalities);
    rights = List.copyOf(rights);
  }

  static Standing of(
      String issuer,
      String subject,
      String client,
      Set<String> municipalities,
      Set<String> rights) {
    return new Standing(
        issuer,
        subject,
        client,
        municipalities.stream().sorted().toList(),
        rights.stream().sorted().toList());
  }
}
