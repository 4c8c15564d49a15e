// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * House letters of an address.
 *
 * @param numbers 0 for no letter, 1 to 26 for A to Z
 */
record HouseLetters(BitSet numbers) {
  private static final int LETTERS = 27;
  private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

  /**
   * @param letters with an empty text for none; null for every letter and none
   */
  static HouseLetters of(List<String> letters) {
    BitSet numbers = new BitSet(LETTERS);
    if (letters == null || letters.isEmpty()) {
      numbers.set(0, LETTERS);
    } else {
      letters.forEach(letter -> numbers.set(numberOf(letter)));
    }
    return new HouseLetters(numbers);
  }

  private static int numberOf(String letter) {
    return letter.isEmpty() ? 0 : letter.toUpperCase(Locale.ROOT).charAt(0) - 'A' + 1;
  }

  static HouseLetters ofRanges(String ranges) {
    BitSet numbers = new BitSet(LETTERS);
    Matcher range = RANGE.matcher(ranges);
    while (range.find()) {
      numbers.set(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }
    return new HouseLetters(numbers);
  }

  boolean overlaps(HouseLetters other) {
    return numbers.intersects(other.numbers);
  }

  /** Null for every letter and none. */
  List<String> list() {
    if (numbers.cardinality() == LETTERS) {
      return null;
    }
    return numbers.stream()
        .mapToObj(number -> number == 0 ? "" : String.valueOf((char) ('A' + number - 1)))
        .toList();
  }

  /** As the database writes it. */
  String ranges() {
    List<String> ranges = new ArrayList<>();
    numbers.stream().forEach(number -> ranges.add("[" + number + "," + (number + 1) + ")"));
    return "{" + String.join(",", ranges) + "}";
  }
}
