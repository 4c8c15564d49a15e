// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A municipality (gemeente) by its CBS code. */
@Entity
public class Municipality {
  public static final String CODE_FORM = "^GM[0-9]{4}$";

  @Id private String code;
  private String name;
  @Version private long version;

  protected Municipality() {}

  Municipality(String code, String name) {
    this.code = code;
    this.name = name;
    this.version = 1;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public long version() {
    return version;
  }
}
