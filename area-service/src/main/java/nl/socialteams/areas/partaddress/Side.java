// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which side of a street: in most streets one has the odd house numbers. */
@Schema(
    name = "StreetSide",
    description = "ALL: alle nummers / all; ODD: oneven / odd; EVEN: even / even")
public enum Side {
  ALL,
  ODD,
  EVEN;

  boolean has(int number) {
    return this == ALL || this == of(number);
  }

  static Side of(int number) {
    return number % 2 == 0 ? EVEN : ODD;
  }

  boolean overlaps(Side other) {
    return this == ALL || other == ALL || this == other;
  }

  /** As the database compares it: 1 stands for odd, 2 for even. */
  String range() {
    return switch (this) {
      case ALL -> "[1,3)";
      case ODD -> "[1,2)";
      case EVEN -> "[2,3)";
    };
  }

  static Side ofRange(String range) {
    return switch (range) {
      case "[1,2)" -> ODD;
      case "[2,3)" -> EVEN;
      default -> ALL;
    };
  }
}
