// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.conditional.Versioned;

/** A single expenditure with the texts about it. */
@ApplicationScoped
public class ShowExpenditure {
  private final ExpenditureTexts texts;
  private final VisibleWords visible;

  @Inject
  ShowExpenditure(ExpenditureTexts texts, VisibleWords visible) {
    this.texts = texts;
    this.visible = visible;
  }

  ExpenditureView view(Expenditure expenditure) {
    return visible.of(expenditure)
        ? ExpenditureView.of(expenditure, texts.of(expenditure))
        : ExpenditureView.ofNobody(expenditure);
  }

  /** As it stands in a list, without texts. */
  ExpenditureView listed(Expenditure expenditure) {
    return visible.of(expenditure)
        ? ExpenditureView.of(expenditure, Words.NONE)
        : ExpenditureView.ofNobody(expenditure);
  }

  public RestResponse<ExpenditureView> answer(Expenditure expenditure) {
    return Versioned.ok(view(expenditure), expenditure.version());
  }
}
