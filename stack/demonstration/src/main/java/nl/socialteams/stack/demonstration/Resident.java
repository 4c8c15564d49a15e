// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up resident; the same number is the same resident in every run. */
record Resident(int number) {
  private static final List<String> WOMEN =
      List.of("Anna", "Marieke", "Fatima", "Els", "Sanne", "Yvonne", "Gertie", "Lieke", "Nora");
  private static final List<String> MEN =
      List.of("Jan", "Dirk", "Mohamed", "Ger", "Sjeng", "Bram", "Karel", "Ruud", "Ali");
  private static final List<String> FAMILIES =
      List.of(
          "Janssen",
          "Hermans",
          "Willems",
          "El Amrani",
          "Smeets",
          "Claessens",
          "Bakker",
          "Peters",
          "Yilmaz",
          "Van den Berg",
          "Lemmens",
          "Frissen");
  private static final List<String> LIVING =
      List.of("ALONE", "WITH_OTHERS_AND_CHILDREN", "ALONE", "WITH_OTHERS", "ALONE_WITH_CHILDREN");

  /** Of the 248 cases 98 were men and 147 women; every eightieth, three in all, is unknown. */
  String gender() {
    if (number >= 248 || number % 80 == 79) {
      return "UNKNOWN";
    }
    int known = number - number / 80;
    return known * 98 / 245 != (known + 1) * 98 / 245 ? "MALE" : "FEMALE";
  }

  private String livingUnit() {
    return LIVING.get(number % LIVING.size());
  }

  boolean hasChildren() {
    return livingUnit().endsWith("CHILDREN");
  }

  /** Whether the children are told of as well: of some of those who live with children. */
  boolean bringsChildren() {
    return hasChildren() && number % 10 == 1;
  }

  int children() {
    return 1 + number / 10 % 2;
  }

  /** One of them, a baby or a toddler, whoever the parent is. */
  Map<String, Object> child(int place, LocalDate registeredOn) {
    return Map.of(
        "givenName", (place % 2 == 0 ? WOMEN : MEN).get(number % WOMEN.size()),
        "familyName", client(registeredOn).get("familyName"),
        "gender", place % 2 == 0 ? "FEMALE" : "MALE",
        "birthDate", registeredOn.minusYears(1 + place).minusDays(number).toString());
  }

  /** Who it is, for the neighbourhood exchange. */
  Map<String, Object> person() {
    Random chance = new Random(number);
    List<String> names = number % 3 == 0 ? MEN : WOMEN;
    return Map.of(
        "givenName", names.get(chance.nextInt(names.size())),
        "familyName", FAMILIES.get(chance.nextInt(FAMILIES.size())) + " (verzonnen)",
        "phone", "06-0000" + number);
  }

  Map<String, Object> client(LocalDate registeredOn) {
    Random chance = new Random(number);
    Map<String, Object> client = new LinkedHashMap<>();
    List<String> names = gender().equals("MALE") ? MEN : WOMEN;
    client.put("givenName", names.get(chance.nextInt(names.size())));
    client.put("familyName", FAMILIES.get(chance.nextInt(FAMILIES.size())));
    client.put("gender", gender());
    client.put(
        "birthDate", registeredOn.minusYears(18).minusDays(chance.nextInt(65 * 365)).toString());
    client.put("livingUnit", livingUnit());
    return client;
  }
}
