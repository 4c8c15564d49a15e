// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What stays of a neighbourhood over the years: its code, and the version of all about it. */
@Entity
public class Neighbourhood {
  @Id private String code;
  private String municipality;
  @Version private long version;

  protected Neighbourhood() {}

  public String code() {
    return code;
  }

  public String municipality() {
    return municipality;
  }

  public long version() {
    return version;
  }
}
