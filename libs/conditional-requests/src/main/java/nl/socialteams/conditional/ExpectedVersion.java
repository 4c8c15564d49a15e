// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.conditional;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.socialteams.problem.Refusal;

/**
 * The version that the caller saw and means to change, from its {@code If-Match} header. The use
 * case compares it once it has found the object (so that an absent object stays 404), and the
 * update statement compares it again.
 */
public final class ExpectedVersion {
  private static final Pattern TAG = Pattern.compile("\"v(\\d{1,18})\"");

  private final String header;

  private ExpectedVersion(String header) {
    this.header = header;
  }

  /**
   * @param ifMatch the header's value, or null where the caller sent none
   */
  public static ExpectedVersion from(String ifMatch) {
    return new ExpectedVersion(ifMatch);
  }

  /**
   * @throws Refusal 428 where the caller named no version, 412 where it is not the current one
   */
  public void requireMatch(long current) {
    if (header == null || header.isBlank()) {
      throw new VersionRequired();
    }
    if (header.strip().equals("*")) {
      return;
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches() || Long.parseLong(tag.group(1)) != current) {
      throw new VersionStale();
    }
  }
}
