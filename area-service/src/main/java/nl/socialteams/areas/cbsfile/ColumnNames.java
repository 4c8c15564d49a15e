// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a column is called in the files of different years.
 *
 * @param meaning what to call it when it is missing
 * @param forms from the surest to the least sure
 */
public record ColumnNames(String meaning, List<Pattern> forms) {

  /**
   * @param forms regular expressions, compared without regard to case
   */
  public static ColumnNames of(String meaning, String... forms) {
    return new ColumnNames(
        meaning,
        Arrays.stream(forms).map(f -> Pattern.compile(f, Pattern.CASE_INSENSITIVE)).toList());
  }
}
