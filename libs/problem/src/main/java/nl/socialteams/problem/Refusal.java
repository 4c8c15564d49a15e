// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import java.util.List;

/**
 * The domain says no. The code is stable and is the last part of the problem's type; the details
 * fill the placeholders of its text.
 */
public abstract class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> details;

  protected Refusal(String code, Object... details) {
    super(code, null, false, false);
    this.code = code;
    this.details = List.of(details);
  }

  public String code() {
    return code;
  }

  public List<Object> details() {
    return details;
  }
}
