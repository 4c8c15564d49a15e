// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** A list of codes by name; what is in it stands in its versions. */
@Entity
public class CodeList {
  /** Capitals, digits and a few signs: the form of the codes of lists and of their items. */
  public static final String CODE_FORM = "^[A-Z0-9][A-Z0-9_+-]{0,59}$";

  @Id private UUID id;
  private String municipality;
  private String code;
  private String nl;
  private String en;
  private String note;
  @Version private long version;

  protected CodeList() {}

  public CodeList(String municipality, String code, String nl, String en, String note) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.code = code;
    this.nl = nl;
    this.en = en;
    this.note = note;
    this.version = 1;
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public String code() {
    return code;
  }

  public String nl() {
    return nl;
  }

  public String en() {
    return en;
  }

  public String note() {
    return note;
  }

  public long version() {
    return version;
  }
}
