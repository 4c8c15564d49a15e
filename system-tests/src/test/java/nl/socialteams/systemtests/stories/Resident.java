// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody who lives in the neighbourhood, made up anew for each story. */
record Resident(
    String givenName, String familyName, String gender, int birthYear, String livingUnit) {

  static Resident man(String givenName, int age, String livingUnit) {
    return of(givenName, "MALE", age, livingUnit);
  }

  static Resident woman(String givenName, int age, String livingUnit) {
    return of(givenName, "FEMALE", age, livingUnit);
  }

  private static Resident of(String givenName, String gender, int age, String livingUnit) {
    int birthYear = Days.today().getYear() - age;
    return new Resident(givenName, "Verzonnen " + letters(), gender, birthYear, livingUnit);
  }

  Map<String, Object> asClient() {
    Map<String, Object> client = new LinkedHashMap<>();
    client.put("givenName", givenName);
    client.put("familyName", familyName);
    client.put("gender", gender);
    client.put("birthYear", birthYear);
    client.put("livingUnit", livingUnit);
    return client;
  }

  Map<String, String> asParticipant() {
    return Map.of("givenName", givenName, "familyName", familyName);
  }

  /** So that nobody takes the resident for somebody of an earlier run. */
  private static String letters() {
    StringBuilder letters = new StringBuilder();
    UUID.randomUUID().toString().chars().limit(8).forEach(sign -> letters.append(letter(sign)));
    return letters.toString();
  }

  private static char letter(int sign) {
    return (char) ('a' + Character.digit(sign, 16));
  }
}
