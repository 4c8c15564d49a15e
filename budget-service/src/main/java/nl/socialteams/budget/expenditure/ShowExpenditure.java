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

  @Inject
  ShowExpenditure(ExpenditureTexts texts) {
    this.texts = texts;
  }

  ExpenditureView view(Expenditure expenditure) {
    return ExpenditureView.of(expenditure, texts.of(expenditure));
  }

  public RestResponse<ExpenditureView> answer(Expenditure expenditure) {
    return Versioned.ok(view(expenditure), expenditure.version());
  }
}
