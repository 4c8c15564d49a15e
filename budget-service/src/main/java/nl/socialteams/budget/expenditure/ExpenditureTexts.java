// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where texts about an expenditure are sealed and opened. */
@ApplicationScoped
public class ExpenditureTexts implements SealedTable, PanacheRepositoryBase<ExpenditureText, UUID> {
  private static final String KIND = "expenditure";

  private final Sealer sealer;
  private final AccessRecorder access;
  private final VisibleWords visible;

  @Inject
  ExpenditureTexts(Sealer sealer, AccessRecorder access, VisibleWords visible) {
    this.sealer = sealer;
    this.access = access;
    this.visible = visible;
  }

  void explain(Expenditure expenditure, String explanation) {
    if (explanation != null) {
      write(expenditure, new Words(explanation, null));
    }
  }

  /**
   * Adds why it came into its last status; not of a case that is destroyed.
   *
   * @throws ForbiddenException where the caller may not read what was said before
   */
  public void because(Expenditure expenditure, String reason) {
    if (reason != null && !expenditure.isOfDestroyedCase()) {
      visible.require(expenditure);
      Words before = of(expenditure);
      write(expenditure, before.because(expenditure.history().size() - 1, reason));
    }
  }

  Words of(Expenditure expenditure) {
    ExpenditureText text = findById(expenditure.id());
    if (text == null) {
      return Words.NONE;
    }
    tell(expenditure);
    return sealer.open(place(expenditure), text.sealed(), Words.class);
  }

  private void write(Expenditure expenditure, Words words) {
    tell(expenditure);
    byte[] sealed = sealer.seal(place(expenditure), words);
    ExpenditureText text = findById(expenditure.id());
    if (text == null) {
      persist(new ExpenditureText(expenditure.id(), sealed));
    } else {
      text.write(sealed);
    }
    flush();
  }

  private void tell(Expenditure expenditure) {
    access.tells(KIND, expenditure.id(), about(expenditure), expenditure.municipality());
  }

  private static SealedPlace place(Expenditure expenditure) {
    return new SealedPlace(KIND, expenditure.id(), about(expenditure));
  }

  /** By pseudonym; null for an activity of many. */
  private static DataSubject about(Expenditure expenditure) {
    Spending spending = expenditure.spending();
    if (spending.caseId() != null) {
      return new DataSubject("case", spending.caseId());
    }
    return spending.household() == null ? null : new DataSubject("household", spending.household());
  }

  @Override
  public String table() {
    return "expenditure_text";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
